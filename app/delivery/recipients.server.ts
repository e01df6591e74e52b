import { and, asc, between, eq, inArray, sql } from "drizzle-orm";
import { store } from "~/db/open.server";
import { choosesAgainst, type Matter, matterOf } from "./choices.server";
import { followedLetter } from "./follow.server";
import { canWait, kindRules, type LetterKind, lanes } from "./kinds";
import type { Dispatch } from "./lease.server";
import { type QuietHours, quietUntil } from "./quiet";
import { ofLetter } from "./range.server";

/** Why a letter that was queued must not leave any more. */
export type Obstacle = "erased" | "suppressed" | "withdrawn" | "unconfirmed" | "left" | "optedOut" | "unwanted";

/** An open delivery with what its letter needs, as things stand at this moment. */
export interface Recipient {
  seq: number;
  personId: string;
  email: string;
  name: string;
  area: string | null;
  attempts: number;
  /** Not before the end of the person's quiet hours, where the letter can wait. */
  dueAt: Date;
  /** Sealed. */
  slots: string | null;
  /** The person's own delivery of the letter that this one continues, as long as it is known. */
  follows: { seq: number; letterId: string } | null;
  obstacle: Obstacle | null;
}

/** A member of the area through which the letter came, or of another that it is for. */
function isMember() {
  const { delivery, member, letterArea } = store().t;
  const here = sql`select 1 from ${member}
    where ${member.personId} = ${delivery.personId} and ${member.areaId} = ${delivery.areaId} and ${member.leftAt} is null`;
  const elsewhere = sql`select 1 from ${letterArea}
    join ${member} on ${member.areaId} = ${letterArea.areaId}
    where ${letterArea.letterId} = ${delivery.letterId} and ${member.personId} = ${delivery.personId} and ${member.leftAt} is null`;
  return sql`(exists (${here}) or exists (${elsewhere}))`;
}

/** The letter carries an alert of which nothing is to leave any more. */
function isWithdrawn(letterId: string) {
  const { alert, letter } = store().t;
  return sql`exists (select 1 from ${letter} join ${alert} on ${alert.id} = ${letter.alertId}
    where ${letter.id} = ${letterId} and ${alert.state} = 'withdrawn')`;
}

/**
 * The recheck at the moment of sending: consent, membership, suppression and erasure may have changed since. A code is
 * asked for at the screen and, used, proves that letters arrive again: no suppression stops it.
 */
function obstacle(letterId: string, kind: LetterKind, about: Matter | null) {
  const { delivery, person, optOut, suppression } = store().t;
  const { optOut: wanted, lane } = kindRules(kind);
  const suppressed = sql`exists (select 1 from ${suppression} where ${suppression.personId} = ${person.id})`;
  const stopped = lane === lanes.code ? sql`` : sql`when ${suppressed} then 'suppressed'`;
  const unwanted = about && choosesAgainst(about);
  const optedOut = sql`exists (select 1 from ${optOut} where ${optOut.personId} = ${person.id} and ${optOut.kind} = ${wanted ?? ""})`;
  const forMembers = sql`
    when ${person.confirmedAt} is null then 'unconfirmed'
    when ${delivery.areaId} is not null and not ${isMember()} then 'left'
    when ${optedOut} then 'optedOut'
    ${unwanted ? sql`when ${unwanted} then 'unwanted'` : sql``}`;
  return sql<Obstacle | null>`case
    when ${person.erasedAt} is not null then 'erased'
    ${stopped}
    when ${isWithdrawn(letterId)} then 'withdrawn'
    ${wanted ? forMembers : sql``}
    end`;
}

/** The quiet hours of a delivery's person, side by side with the row; null where there are none, or it cannot wait. */
function quietHours(kind: LetterKind) {
  const { letterChoice } = store().t;
  if (!canWait(kindRules(kind))) return { from: sql<number | null>`null`, to: sql<number | null>`null` };
  return { from: letterChoice.quietFrom, to: letterChoice.quietTo };
}

/** A row with the end of the quiet hours as the time it is due. */
function withQuiet<Row extends { dueAt: Date; from: number | null; to: number | null }>(row: Row, now: Date) {
  const { from, to, ...recipient } = row;
  const end = from === null || to === null ? null : quietUntil({ from, to } satisfies QuietHours, now);
  return end && end > recipient.dueAt ? { ...recipient, dueAt: end } : recipient;
}

/** The next open deliveries of a dispatch after `seq`, at most `limit`, due or not; fewer than `limit`: no more. */
export async function recipientsAfter(
  dispatch: Dispatch,
  kind: LetterKind,
  seq: number,
  limit: number,
  now: Date,
): Promise<Recipient[]> {
  const { delivery: d, person, area, letterChoice } = store().t;
  const about = await matterOf(store().read, dispatch.letterId);
  const rows = await store()
    .read.select({
      seq: d.seq,
      personId: d.personId,
      email: person.email,
      name: person.name,
      area: area.name,
      attempts: d.attempts,
      dueAt: d.dueAt,
      slots: d.slots,
      followsSeq: d.followsSeq,
      followsLetterId: followedLetter(),
      obstacle: obstacle(dispatch.letterId, kind, about),
      ...quietHours(kind),
    })
    .from(d)
    .innerJoin(person, eq(person.id, d.personId))
    .leftJoin(area, eq(area.id, d.areaId))
    .leftJoin(letterChoice, eq(letterChoice.personId, d.personId))
    .where(
      and(
        between(d.seq, Math.max(dispatch.firstSeq, seq + 1), dispatch.lastSeq),
        ofLetter(dispatch.letterId),
        inArray(d.state, ["queued", "deferred"]),
      ),
    )
    .orderBy(asc(d.seq))
    .limit(limit);
  return rows.map(({ followsSeq: seq, followsLetterId: letterId, ...row }) => ({
    ...withQuiet(row, now),
    follows: seq !== null && letterId !== null ? { seq, letterId } : null,
  }));
}
