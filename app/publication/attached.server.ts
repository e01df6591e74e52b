import { notFound } from "~/access/permit.server";
import { bytesOf } from "~/alerts/attachments/change.server";
import { harmless } from "~/alerts/attachments/serve.server";
import { freshAnswer } from "./answer.server";
import { type Place, publicAlert } from "./read.server";

/**
 * A picture or paper of a public alert, for everybody and every site. Its octets never change under its id, so the id is
 * the validator; whether the alert still stands is asked each time.
 * @throws Response 404 unless the municipality has such a public alert, it has not been taken back, and this belongs to it.
 */
export async function publicAttachment(
  request: Request,
  place: Place,
  alertId: string | undefined,
  id: string | undefined,
): Promise<Response> {
  const { attachments, words } = await publicAlert(place, alertId);
  const found = attachments.find((one) => one.id === id);
  if (!found) throw notFound();
  const headers = { ...harmless(found.type), "cross-origin-resource-policy": "cross-origin" };
  return freshAnswer(request, found.id, headers, async () => {
    const read = await bytesOf(words.id, found.id);
    if (!read) throw notFound();
    return new Uint8Array(read.bytes);
  });
}
