import { isId, newId } from "~/db/ids";
import { largestList } from "./limits";

export interface Upload {
  id: string;
  fileName: string;
  bytes: Uint8Array;
}
export type UploadProblem = "missing" | "large";

const longestName = 120;

/** Reads a posted list. A body that is no form is answered with 415. */
export async function readUpload(request: Request): Promise<Upload | { problem: UploadProblem }> {
  const posted = await request.formData().catch(() => {
    throw new Response(null, { status: 415, statusText: "Unsupported Media Type" });
  });
  const [file, id] = [posted.get("file"), posted.get("id")];
  if (!(file instanceof File) || file.size === 0) return { problem: "missing" };
  if (file.size > largestList) return { problem: "large" };
  const fileName = file.name.replace(/^.*[\\/]/, "").slice(-longestName);
  return { id: isId(id) ? id : newId(), fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The list that a posted form is about. */
export async function listNamed(request: Request): Promise<{ id: string; posted: FormData }> {
  const posted = await request.formData().catch(() => new FormData());
  const id = posted.get("id");
  // An id that is none names no list, which is what the page then says.
  return { id: isId(id) ? id : "", posted };
}
