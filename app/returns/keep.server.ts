/** The rows of `returned`: what came back, so that nothing counts twice and floods are seen. */
import { and, count, eq, gte, inArray, isNull, max, type SQL } from "drizzle-orm";
import { fingerprint, sign } from "~/access/secrets.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader, Writer } from "~/db/store";
import { first } from "~/mail/inbound/fields";
import type { Inbound } from "~/mail/inbound/read";
import type { Kind } from "~/mail/inbound/verdict";
import { emailKey } from "~/people/email";

export const day = 86_400_000;
/** How long rows are kept, and how far back failures count. */
export const memory = 30 * day;

export interface Kept {
  fingerprint: string;
  kind: Kind | "words";
  reason: string;
  status?: string;
  deliverySeq?: number;
  personId?: string;
  municipalityId?: string | null;
  senderHash?: string;
  at: Date;
}

/** What makes a mail itself; `about`: the delivery for a report, as its text may be the same for two letters. */
export function fingerprintOf({ headers, subject, whole, body }: Inbound, about = ""): string {
  const parts = [about, first(headers, "message-id"), first(headers, "from"), subject, fingerprint(whole + body)];
  return sign(`returned ${JSON.stringify(parts)}`);
}

/** A name for an address that tells nothing about it. */
export const senderHashOf = (address: string): string => sign(`sender ${emailKey(address)}`);

/** Keeps a mail's row; false when the mail was here before. */
export async function keep(tx: Writer, row: Kept): Promise<boolean> {
  const { returned } = store().t;
  const kept = await tx
    .insert(returned)
    .values({ id: newId(), ...row })
    .onConflictDoNothing()
    .returning({ id: returned.id });
  return kept.length > 0;
}

async function countWhere(read: Reader, where: SQL | undefined): Promise<number> {
  return (await read.select({ n: count() }).from(store().t.returned).where(where))[0]!.n;
}

const inADay = 50;

/** More came back of this person's letters within a day than any honest mail system sends. */
export async function isFlooded(read: Reader, personId: string, now: Date): Promise<boolean> {
  const { returned } = store().t;
  const lately = gte(returned.at, new Date(now.getTime() - day));
  return (await countWhere(read, and(eq(returned.personId, personId), lately))) >= inADay;
}

/** Mails of people that are passed on within a day: from one address, about one person's letters, from strangers in all. */
const mostWords = { sender: 5, person: 10, strangers: 50 };

/** Whether so much has been passed on that it must be a loop or a flood. */
export async function isTalkedOut(
  read: Reader,
  { senderHash, personId, at }: Pick<Kept, "senderHash" | "personId" | "at">,
): Promise<boolean> {
  const { returned } = store().t;
  const lately = and(eq(returned.kind, "words"), gte(returned.at, new Date(at.getTime() - day)));
  const mine = senderHash ? eq(returned.senderHash, senderHash) : undefined;
  if (mine && (await countWhere(read, and(lately, mine))) >= mostWords.sender) return true;
  const whose = personId ? eq(returned.personId, personId) : isNull(returned.personId);
  return (await countWhere(read, and(lately, whose))) >= (personId ? mostWords.person : mostWords.strangers);
}

/** When the person last proved that letters arrive after some had not; null when never, as far as is known. */
export async function lastProved(read: Reader, personId: string): Promise<Date | null> {
  const { returned } = store().t;
  const proofs = and(eq(returned.personId, personId), eq(returned.kind, "proved"));
  const [row] = await read
    .select({ at: max(returned.at) })
    .from(returned)
    .where(proofs);
  return row?.at ?? null;
}

/** When failures that may pass came back of the person's letters, since the address was last proved. */
export async function temporaryFailures(read: Reader, personId: string, now: Date): Promise<Date[]> {
  const { returned } = store().t;
  const proved = (await lastProved(read, personId))?.getTime() ?? 0;
  const since = new Date(Math.max(proved, now.getTime() - memory));
  const failures = and(eq(returned.personId, personId), inArray(returned.kind, ["temporary"]), gte(returned.at, since));
  return (await read.select({ at: returned.at }).from(returned).where(failures)).map(({ at }) => at);
}
