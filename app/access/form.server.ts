import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

/** The longest form field that is read at all; schemas set their own, smaller bounds. */
const longest = 20_000;

/** What a form has posted. @throws Response 415 when the body is no form. */
export function postedForm(request: Request): Promise<FormData> {
  return request.formData().catch(() => {
    throw new Response(null, { status: 415, statusText: "Unsupported Media Type" });
  });
}

/** Names that fields of ours have: conform reads more into others, such as lists of a million and commands of its own. */
const plainName = /^[A-Za-z][\w-]{0,99}$/;

/**
 * Parses a posted form with its schema; a body that is no form is answered with 415. `submission.status === "success"` gives `submission.value`; otherwise answer
 * `data(submission.reply(), 400)`. Line breaks come as LF, text composed (NFC).
 */
export async function parseForm<S extends z.ZodType>(request: Request, schema: S) {
  const posted = await postedForm(request);
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
