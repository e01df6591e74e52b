import { isId, newId } from "~/db/ids";
import { oneLine } from "~/people/fields";
import { type AttachmentProblem, longestLabel } from "./limits";
import { type Made, makeAttachment } from "./make.server";

/** What a page's form asks for: to take one away, or to add one; or what is wrong with it, and the label as typed. */
export type Posted =
  | { remove: string }
  | { id: string; label: string; made: Made }
  | { problem: AttachmentProblem; label: string };

/** Reads the form of an alert's attachments. A body that is no form is answered with 415. */
export async function readAttachment(request: Request): Promise<Posted> {
  const posted = await request.formData().catch(() => {
    throw new Response(null, { status: 415, statusText: "Unsupported Media Type" });
  });
  const remove = posted.get("remove");
  if (typeof remove === "string") return { remove };
  const [file, id] = [posted.get("file"), posted.get("id")];
  const label = oneLine(String(posted.get("label") ?? "").normalize("NFC"));
  if (!(file instanceof File) || file.size === 0) return { problem: "missing", label };
  if (!label) return { problem: "label", label };
  if (label.length > longestLabel) return { problem: "longLabel", label };
  const made = await makeAttachment(Buffer.from(await file.arrayBuffer()));
  return typeof made === "string" ? { problem: made, label } : { id: isId(id) ? id : newId(), label, made };
}
