import { createReadStream } from "node:fs";
import { headOf } from "./head-of";
import { type Taken, takeReturned } from "./take.server";

/**
 * Takes mails from files, one mail each; "-" reads standard input, so that a mail server can pipe them in. The recipient
 * is the one that the mail's own fields name. Rejects when a file cannot be read.
 */
export async function takeFiles(files: readonly string[]): Promise<Record<string, Taken>> {
  const taken: Record<string, Taken> = {};
  for (const file of files) {
    const raw = await headOf(file === "-" ? process.stdin : createReadStream(file));
    taken[file] = await takeReturned(raw, null);
  }
  return taken;
}
