import { expect, test } from "vitest";
import { fillSlots, type LetterContent, plain, slot } from "~/mail/letter";
import { renderHtml } from "~/mail/render-html";
import { renderText, wrap } from "~/mail/render-text";

const warning: LetterContent = {
  locale: "sv",
  subject: "Varning i Hagby: inbrott på Hagbyvägen",
  preheader: "Lås och håll ögonen öppna.",
  above: "Varning · Hagby",
  heading: "Inbrott på Hagbyvägen",
  blocks: [
    { kind: "paragraph", text: `Hej ${slot("name")}!\nNågon bröt sig in <på> en altan.` },
    { kind: "facts", rows: [{ label: "När", value: "Lördag 7 november kl. 14.58" }] },
    { kind: "steps", items: ["Lås.", "Prata med grannen."] },
    { kind: "quote", text: "Titta till källardörren.", from: "Björn, kontaktombud" },
    { kind: "button", label: "Läs varningen", href: "https://grannsamverkan.example/varningar/1?a=1&b=2" },
  ],
  footer: [{ kind: "link", label: "Sluta få varningar", href: slot("optOutUrl") }],
};

const linksInText = (text: string) => [...text.matchAll(/^(https?:\S+|\uE000\w+\uE001)$/gm)].map((match) => match[1]);
const linksInHtml = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!.replaceAll("&amp;", "&"));

test("text and HTML carry the same links in the same order", () => {
  expect(linksInText(renderText(warning))).toHaveLength(2);
  expect(linksInHtml(renderHtml(warning))).toEqual(linksInText(renderText(warning)));
});

test("words of people are escaped in HTML and left as they are in text", () => {
  expect(renderHtml(warning)).toContain("&lt;på&gt;");
  expect(renderText(warning)).toContain("<på>");
});

test("slots are filled for the recipient, and nobody can type one", () => {
  expect(fillSlots(renderText(warning), { name: "Åsa" })).toContain("Hej Åsa!");
  expect(plain(`kod: ${slot("code")}`)).toBe("kod: code");
});

test("text lines stay within 72 characters, but links are never broken", () => {
  const long = `${"ord ".repeat(60)}https://grannsamverkan.example/${"a".repeat(100)}`;
  const lines = wrap(long).split("\n");
  expect(lines.slice(0, -1).every((line) => line.length <= 72)).toBe(true);
  expect(lines.at(-1)).toMatch(/^https:\/\/grannsamverkan\.example\/a{100}$/);
});
