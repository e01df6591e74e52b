import { notFound, type Permit } from "~/access/permit.server";
import { isId } from "~/db/ids";
import type { AttachmentType } from "~/db/schema/alert-writing";
import { alertAddress } from "../address.server";
import { bytesOf } from "./change.server";

/** Headers by which a document can do nothing: no scripts, no guessing of its kind; a paper is saved, never opened here. */
export const harmless = (type: AttachmentType): Record<string, string> => ({
  "content-type": type,
  "content-disposition":
    type === "application/pdf" ? 'attachment; filename="bilaga.pdf"' : 'inline; filename="bild.webp"',
  "content-security-policy": "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
  "x-content-type-options": "nosniff",
});

/**
 * An attachment for somebody in particular: nothing that caches may keep.
 * @throws Response 404 unless the alert was sent to an area of the permit's person, or is a matter of their desk.
 */
export async function serveAttachment(permit: Permit<"self.read">, alertId: string, id: string): Promise<Response> {
  if (!isId(id) || !(await alertAddress(permit, alertId))) throw notFound();
  const found = await bytesOf(alertId, id);
  if (!found) throw notFound();
  const { type, bytes } = found;
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...harmless(type),
      "content-length": String(bytes.length),
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    },
  });
}
