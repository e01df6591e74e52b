import { store } from "~/db/open.server";
import { classifyInbound } from "~/mail/inbound/classify";
import { isDelayWarning } from "~/mail/inbound/delay";
import { sentByMachine } from "~/mail/inbound/machine";
import { type Inbound, readInbound } from "~/mail/inbound/read";
import type { Verdict } from "~/mail/inbound/verdict";
import { applyReturned, type Effect } from "./apply.server";
import { type Answered, deliveryNamed } from "./find-delivery.server";
import { fingerprintOf, isFlooded } from "./keep.server";
import { type PassedOn, passOn } from "./pass-on.server";
import { type Target, targetIn, targetInside, targetOf } from "./target.server";

/** `notOurs`: no address of ours, or a forged one. `ignored`: no person wrote it, and it is about no letter that we know. */
export type Taken = Effect | PassedOn | "notOurs" | "ignored";

/**
 * Takes one mail that came back: the only way in for all of them, whatever brought them. The address that it came to names
 * the delivery, proved by its HMAC; nothing else that a mail says of itself does. Throws only when the database does.
 * @param raw the mail, of which 256 KB count
 * @param envelopeTo RCPT TO; null when the mail comes without envelope, then its own header fields count
 * @param envelopeFrom MAIL FROM, "" for the null sender; undefined when unknown
 */
export async function takeReturned(raw: Buffer, envelopeTo: string | null, envelopeFrom?: string): Promise<Taken> {
  const asked = envelopeTo === null ? null : targetOf(envelopeTo);
  if (envelopeTo !== null && !asked) return "notOurs";
  const inbound = await readInbound(raw);
  const target = asked ?? targetIn(inbound);
  const verdict = classifyInbound(inbound);
  const isMachine = sentByMachine(inbound, envelopeFrom);
  const judged = await judgedBy(inbound, verdict, target, isMachine);
  if (judged) return apply(inbound, verdict, judged);
  return isMachine ? "ignored" : passOn(inbound, await deliveryOf(target));
}

const deliveryOf = async (target: Target): Promise<Answered | null> =>
  target.by === "shared" ? null : deliveryNamed(target.deliveryId);

/**
 * The delivery that a mail may change. A failure must come to the return address of the envelope, or enclose the letter
 * with it: only mail systems see that address. A wish to stop may come as an answer. What looks like a machine's mail but
 * is not marked as one and came as an answer is taken for a person's: better one letter too many than one lost.
 */
async function judgedBy(
  inbound: Inbound,
  { kind }: Verdict,
  target: Target,
  isMachine: boolean,
): Promise<Answered | null> {
  if (kind === "other") return null;
  const isWish = kind === "complaint" || (kind === "autoreply" && isMachine);
  if (target.by === "bounce" || (target.by === "reply" && isWish)) return deliveryOf(target);
  const inside = targetInside(inbound);
  return inside && (inside.by === "bounce" || kind === "complaint") ? deliveryOf(inside) : null;
}

async function apply(inbound: Inbound, verdict: Verdict, answered: Answered): Promise<Taken> {
  if (await isFlooded(store().read, answered.personId, new Date())) return "tooMany";
  const fingerprint = fingerprintOf(inbound, String(answered.seq));
  return applyReturned(answered, { verdict, isDelay: isDelayWarning(inbound), fingerprint });
}
