import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

/** The longest form field that is read at all; schemas set their own, smaller bounds. */
const longest = 20_000;

/**
 * More fields than any form of ours has, with every area of a large municipality ticked. Conform copies all values of a
 * name for each further one: a megabyte of one name would keep the process busy for minutes.
 */
const mostFields = 2_000;

/** What a form has posted. @throws Response 415 when the body is no form. */
export function postedForm(request: Request): Promise<FormData> {
  return request.formData().catch(() => {
    throw new Response(null, { status: 415, statusText: "Unsupported Media Type" });
  });
}

/** Names that fields of ours have: conform reads more into others, such as lists of a million and commands of its own. */
const plainName = /^[A-Za-z][\w-]{0,99}$/;

/**
 * Parses a posted form with its schema. `submission.status === "success"` gives `submission.value`; otherwise answer
 * `data(submission.reply(), 400)`. Line breaks come as LF, text composed (NFC).
 * @throws Response 415 when the body is no form, 413 when it has more fields than any of ours.
 */
export async function parseForm<S extends z.ZodType>(request: Request, schema: S) {
  const posted = [...(await postedForm(request))];
  if (posted.length > mostFields) throw new Response(null, { status: 413, statusText: "Content Too Large" });
  const clean = new FormData();
  for (const [name, value] of posted)
    if (typeof value === "string" && plainName.test(name))
      clean.append(name, value.slice(0, longest).replaceAll("\r\n", "\n").normalize("NFC"));
  return parseWithZod(clean, { schema });
}

/** What a form of two buttons says (`svar`, "ja" or "nej"); null when it says neither. */
export async function yesOrNo(request: Request): Promise<boolean | null> {
  const said = (await request.formData().catch(() => new FormData())).get("svar");
  return said === "ja" || said === "nej" ? said === "ja" : null;
}
