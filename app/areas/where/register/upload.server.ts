import { isId, newId } from "~/db/ids";
import { isZone } from "./coordinates";
import { decodeText } from "./decode";

export interface Upload {
  id: string;
  fileName: string;
  zone: string;
  text: string;
}
export type UploadProblem = "missing" | "spreadsheet" | "binary";

const longestName = 120;

/** Reads a posted address file. A body that is no form is answered with 415. */
export async function readUpload(request: Request): Promise<Upload | { problem: UploadProblem }> {
  const posted = await request.formData().catch(() => {
    throw new Response(null, { status: 415, statusText: "Unsupported Media Type" });
  });
  const [file, id, zone] = [posted.get("file"), posted.get("id"), String(posted.get("zone") ?? "")];
  if (!(file instanceof File) || file.size === 0) return { problem: "missing" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  // The first bytes of a ZIP, which XLSX and ODS are, and of the older XLS.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf))
    return { problem: "spreadsheet" };
  const text = decodeText(bytes);
  if (text.includes("\0")) return { problem: "binary" };
  const fileName = file.name.replace(/^.*[\\/]/, "").slice(-longestName);
  return { id: isId(id) ? id : newId(), fileName, zone: isZone(zone) ? zone : "", text };
}
