/** The forms of a page as a browser would send them: every field with what stands in it, or something that fits. */
import { mark } from "./twins-world";

export interface FilledForm {
  /** Where it goes: a path of the site with its query. */
  action: string;
  body: string;
}

const readable = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? readable(found[1] ?? "") : undefined;
}

const fitting: Record<string, string> = {
  email: "nagon@exempel.example",
  number: "3",
  date: "2036-06-01",
  time: "18:00",
  "datetime-local": "2036-06-01T18:00",
  url: "https://exempel.example/",
  tel: "0701234567",
};

/** Fields with their values; of radio buttons the last one, every box ticked. */
function fieldsOf(form: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const [name, type = "text", value] = [attribute(tag, "name"), attribute(tag, "type"), attribute(tag, "value")];
    if (!name || type === "file" || type === "submit") continue;
    if (type === "checkbox") fields.append(name, value ?? "on");
    else fields.set(name, value || (fitting[type] ?? "Något"));
  }
  for (const [, open, inner] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const name = attribute(`<textarea ${open}>`, "name");
    if (name) fields.set(name, readable(inner!) || "Något att säga.");
  }
  for (const [, open, inner] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = attribute(`<select ${open}>`, "name");
    const values = [...inner!.matchAll(/<option\b[^>]*>/g)].map(([tag]) => attribute(tag, "value"));
    if (name) fields.set(name, values.find(Boolean) ?? "");
  }
  return fields;
}

/** One body for each button that says something of its own. What people of Nora wrote is sent without its mark. */
export function formsOf(html: string, page: string): FilledForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, open, inner]) => {
    const tag = `<form ${open}>`;
    if (attribute(tag, "method")?.toLowerCase() !== "post") return [];
    const [action, fields] = [attribute(tag, "action") || page, fieldsOf(inner!)];
    const buttons = [...inner!.matchAll(/<button\b[^>]*>/g)].map(([button]) => button);
    const targets = buttons.flatMap((button) => {
      const [name, to] = [attribute(button, "name"), attribute(button, "formaction")];
      const filled = new URLSearchParams(fields);
      if (name) filled.set(name, attribute(button, "value") ?? "");
      return name || to ? [{ action: to ?? action, filled }] : [];
    });
    return [{ action, filled: fields }, ...targets].map((one) => ({
      action: one.action,
      body: one.filled.toString().replaceAll(new RegExp(`(\\+|%20)?${mark}-?`, "g"), ""),
    }));
  });
}
