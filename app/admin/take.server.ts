import { takeFiles } from "~/returns/file-intake.server";
import type { Taken } from "~/returns/take.server";

/** EX_TEMPFAIL of sysexits: what a mail server that pipes a mail in takes for "later". */
const later = 75;

/** Takes mails from files; ends the process with 75 when the database cannot be reached, so that a pipe tries again. */
export async function takeMail(files: string[]): Promise<Record<string, Taken>> {
  try {
    return await takeFiles(files);
  } catch (error) {
    console.error(error);
    process.exit(later);
  }
}
