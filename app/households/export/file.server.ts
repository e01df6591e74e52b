import { redirect } from "@remix-run/node";
import { isId } from "~/db/ids";
import { textsFor } from "~/texts/index";
import { exportFormats } from "./forms";
import { type ExportPermit, hasReading } from "./note-reading.server";
import { readRegister } from "./read-register.server";
import { registerFile } from "./write-file.server";

/** The file that `?lasning=` (a reading's id) and `?format=` name; without a fresh reading of one's own, back to where a reason is given. */
export async function fileFor(permit: ExportPermit, request: Request, back: string, name: string): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const id = asked.get("lasning");
  const format = exportFormats.find((one) => one === asked.get("format")) ?? "csv";
  if (!isId(id) || !(await hasReading(permit, id))) throw redirect(back);
  return registerFile(await readRegister(permit), format, name, textsFor("sv"));
}
