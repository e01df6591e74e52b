import { notFound, type Permit } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { alertAddress } from "../address.server";
import { bytesOf } from "./change.server";

/**
 * An attachment as a document that can do nothing: no scripts, no guessing of its kind, not to be kept by caches.
 * @throws Response 404 unless the alert was sent to an area of the permit's person, or is a matter of their desk.
 */
export async function serveAttachment(permit: Permit<"self.read">, alertId: string, id: string): Promise<Response> {
  if (!isId(id) || !(await alertAddress(permit, alertId))) throw notFound();
  const found = await bytesOf(alertId, id);
  if (!found) throw notFound();
  const { type, bytes } = found;
  const isPdf = type === "application/pdf";
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": type,
      "content-length": String(bytes.length),
      "content-disposition": isPdf ? 'attachment; filename="bilaga.pdf"' : 'inline; filename="bild.webp"',
      "content-security-policy": "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    },
  });
}
