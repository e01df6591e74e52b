import { decide } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { joinDeclined } from "./letters";
import { askerOf, type JoinOutcome, settleJoin } from "./settle-join.server";

/**
 * Declines a request to join; the reason reaches the person by letter and is kept nowhere else. Answers what was
 * decided, which is the first answer when somebody has answered before.
 * @throws Response 404 when the area has no such confirmed request.
 */
export function declineJoin(permit: Permit<"join.decide">, requestId: string, reason: string): Promise<JoinOutcome> {
  const about = { objectId: requestId, detail: { approved: false } };
  return decide<"join.decide", JoinOutcome>(permit, about, async (decision) => {
    const request = await settleJoin(decision, permit, requestId, "declined");
    const { locale, area, municipalityId } = await askerOf(decision, request);
    const content = joinDeclined(textsFor(locale), locale, { area, reason, from: permit.actor.name });
    const to = { personId: request.personId };
    await queueLetter(decision, { kind: "joinDeclined", content, municipalityId }, to);
    return "declined";
  });
}
