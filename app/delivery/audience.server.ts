/**
 * Turns a letter's audience into one row per member.
 *
 * A decision may reach a million members, and a transaction that writes them all would hold the web process's event
 * loop (better-sqlite3 is synchronous) and the database's only writer for ten seconds. So the decision writes the
 * letter, its areas and the first `step` members itself, which is all of them for any ordinary alert (measured: 8 ms
 * for 1,000), and beyond that one `dispatch` with a cursor, all in its own transaction: approval and letters exist
 * together or not at all. The worker carries the cursor on, `step` members at a time; the rows of a step and the
 * cursor behind it are one transaction too, so a crash neither skips nor repeats anybody.
 */
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lte, max, min, ne, or, type SQL, sql } from "drizzle-orm";
import type { Column } from "drizzle-orm/column";
import { count } from "drizzle-orm/sql";
import { execute } from "~/db/execute.server";
import { store } from "~/db/open.server";
import type { Reader, Writer } from "~/db/store";
import { choosesAgainst, leavesOutArea, type Matter, matterOf } from "./choices.server";
import { firstSeqOf } from "./follow.server";
import { holdBack, holdFollowUp, isHeld } from "./hold-back.server";
import { canWait, type Kind, kindRules, type LetterKind, memberLetterKinds } from "./kinds";
import { ofLetter } from "./range.server";

/** Members that one transaction looks at. */
export const step = 1_000;

/** Everybody up to here (in order of area and person) has a row. */
export interface Cursor {
  area: string;
  person: string;
}

export const start: Cursor = { area: "", person: "" };

export interface AudienceLetter {
  id: string;
  kind: LetterKind;
  locale: "sv" | "en";
  /** Only who got a letter of this alert gets this one, as its continuation. */
  followsAlertId: string | null;
  /** Only the households of this forward get it. */
  forwardId: string | null;
  municipalityId: string | null;
  alertId: string | null;
  weeklyCap: number | null;
}

/** Rows written by one step: a range of `delivery.seq` that holds `size` rows of the letter, perhaps none. */
export interface Range {
  firstSeq: number;
  lastSeq: number;
  size: number;
}

/** After `from`; the first condition alone lets the index skip what is done. */
function after(from: Cursor): SQL | undefined {
  const { letterArea, member } = store().t;
  return and(gte(letterArea.areaId, from.area), or(gt(letterArea.areaId, from.area), gt(member.personId, from.person)));
}

function upTo(to: Cursor): SQL | undefined {
  const { letterArea, member } = store().t;
  return and(
    lte(letterArea.areaId, to.area),
    or(sql`${letterArea.areaId} < ${to.area}`, lte(member.personId, to.person)),
  );
}

/** Where the step that begins at `from` ends; undefined when fewer than `step` members are left. */
async function endOfStep(tx: Reader, letterId: string, from: Cursor): Promise<Cursor | undefined> {
  const { letterArea, member } = store().t;
  const [end] = await tx
    .select({ area: letterArea.areaId, person: member.personId })
    .from(letterArea)
    .innerJoin(member, eq(member.areaId, letterArea.areaId))
    .where(and(eq(letterArea.letterId, letterId), after(from)))
    .orderBy(asc(letterArea.areaId), asc(member.personId))
    .limit(1)
    .offset(step - 1);
  return end;
}

const not = (condition: SQL | undefined) => condition && sql`not ${condition}`;

/** Of members: has confirmed the address, and wants letters of this kind and, where they carry an alert, about it. */
export function wants({ optOut: kind }: Kind, about: Matter | null): SQL | undefined {
  const { person, optOut } = store().t;
  const optedOut = sql`exists (select 1 from ${optOut} where ${optOut.personId} = ${person.id} and ${optOut.kind} = ${kind})`;
  const chosen = kind && about ? [not(choosesAgainst(about)), not(leavesOutArea(about))] : [];
  return and(isNotNull(person.confirmedAt), isNull(person.erasedAt), kind ? not(optedOut) : undefined, ...chosen);
}

const named = (...columns: Column[]) =>
  sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );

/** Members whom a letter is for: what stands after the columns of an INSERT … SELECT. */
function audienceOf(letter: AudienceLetter, within: SQL | undefined, about: Matter | null): SQL {
  const { letterArea, member, person } = store().t;
  const readsIt = eq(person.locale, letter.locale);
  return sql`from ${letterArea}
    join ${member} on ${member.areaId} = ${letterArea.areaId} and ${member.leftAt} is null
    join ${person} on ${person.id} = ${member.personId}
    where ${and(eq(letterArea.letterId, letter.id), within, wants(kindRules(letter.kind), about), readsIt)}`;
}

/** One statement for both engines; the key counts up by itself, and who is a member in two areas gets one row. */
function insertRows({ followsAlertId }: AudienceLetter, now: Date, audience: SQL): SQL {
  const { delivery: d, letterArea, member } = store().t;
  const first = followsAlertId ? firstSeqOf(followsAlertId) : sql`null`;
  return sql`insert into ${d} (${named(d.letterId, d.personId, d.areaId, d.followsSeq, d.state, d.dueAt, d.attempts)})
    select ${letterArea.letterId}, ${member.personId}, ${member.areaId}, ${first}, 'queued', ${sql.param(now, d.dueAt)}, 0
    ${audience}
    order by ${letterArea.areaId}, ${member.personId}
    on conflict (${named(d.letterId, d.personId)}) do nothing`;
}

/** Of members: has had the letter's alert by another letter, through another area or another contact. */
function hadBefore({ id, alertId }: AudienceLetter): SQL {
  const { letter, delivery, member } = store().t;
  const same = and(eq(letter.alertId, alertId ?? ""), inArray(letter.kind, memberLetterKinds), ne(letter.id, id));
  return sql`exists (select 1 from ${letter} join ${delivery} on ${delivery.letterId} = ${letter.id}
    where ${same} and ${eq(delivery.personId, member.personId)})`;
}

/**
 * Of members: the forward that a letter comes by was for their household, which waited for the alert, or had it. The
 * alert itself comes once, also to who lives in two places.
 */
function forwardedTo(audience: AudienceLetter, forwardId: string): SQL {
  const { forwardHousehold: home, member } = store().t;
  const waited = memberLetterKinds.some((one) => one === audience.kind);
  const here = and(eq(home.forwardId, forwardId), eq(home.householdId, member.householdId), eq(home.waited, waited));
  const theirs = sql`exists (select 1 from ${home} where ${here})`;
  return waited ? sql`${theirs} and not ${hadBefore(audience)}` : theirs;
}

/**
 * Where a letter's alert goes only to some households of an area, or comes from their contact: those alone. Undefined for
 * whole areas, so that the many letters of that kind pay nothing for it.
 */
async function chosenHouseholds(tx: Reader, audience: AudienceLetter): Promise<SQL | undefined> {
  const { id: letterId, forwardId, followsAlertId } = audience;
  if (forwardId) return forwardedTo(audience, forwardId);
  if (followsAlertId) return undefined; // whoever got the first alert was chosen then
  const { letter, alertArea, alertHousehold, letterArea, member } = store().t;
  const [partial] = await tx
    .select({ alertId: alertArea.alertId })
    .from(letter)
    .innerJoin(alertArea, and(eq(alertArea.alertId, letter.alertId), eq(alertArea.partial, true)))
    .where(eq(letter.id, letterId))
    .limit(1);
  if (!partial) return undefined;
  const { alertId } = partial;
  return sql`(not exists (select 1 from ${alertArea} where ${alertArea.alertId} = ${alertId}
      and ${alertArea.areaId} = ${letterArea.areaId} and ${eq(alertArea.partial, true)})
    or exists (select 1 from ${alertHousehold} where ${alertHousehold.alertId} = ${alertId}
      and ${alertHousehold.householdId} = ${member.householdId}))`;
}

/** Writes a row for everybody in reach who is not to get the letter with the weekly one. */
async function writeRows(tx: Writer, letter: AudienceLetter, now: Date, within: SQL | undefined): Promise<number> {
  const about = letter.alertId === null ? null : await matterOf(tx, letter.id);
  const audience = audienceOf(letter, within, about);
  const { alertId, municipalityId, weeklyCap, followsAlertId } = letter;
  if (about && alertId && followsAlertId)
    return writeFollowing(tx, { ...letter, alertId, followsAlertId }, about, now, audience);
  if (!about || !alertId || !municipalityId || weeklyCap === null || !canWait(kindRules(letter.kind)))
    return execute(tx, insertRows(letter, now, audience));
  await holdBack(tx, { id: letter.id, alertId, municipalityId, weeklyCap, priority: about.priority }, now, audience);
  return execute(tx, insertRows(letter, now, sql`${audience} and not ${isHeld(alertId)}`));
}

type Following = AudienceLetter & Record<"alertId" | "followsAlertId", string>;

/** A follow-up goes to whoever has got its first alert, and with the weekly letter to whoever gets that one there. */
async function writeFollowing(tx: Writer, letter: Following, about: Matter, now: Date, audience: SQL): Promise<number> {
  const { alertId, followsAlertId } = letter;
  const got = sql`${firstSeqOf(followsAlertId)} is not null`;
  if (canWait(kindRules(letter.kind)))
    await holdFollowUp(tx, { alertId, followsAlertId, priority: about.priority }, now, audience, got);
  return execute(tx, insertRows(letter, now, sql`${audience} and ${got} and not ${isHeld(alertId)}`));
}

/** The rows of a letter above `seq`: what a step has just written, since keys only count up. */
async function rowsAbove(tx: Reader, letterId: string, seq: number): Promise<Range> {
  const { delivery } = store().t;
  const [range] = await tx
    .select({ firstSeq: min(delivery.seq), lastSeq: max(delivery.seq), size: count() })
    .from(delivery)
    .where(and(gt(delivery.seq, seq), ofLetter(letterId)));
  return { firstSeq: range?.firstSeq ?? 0, lastSeq: range?.lastSeq ?? 0, size: range?.size ?? 0 };
}

/** Writes the next step's rows. `next` is where the one after it begins, undefined when the audience is complete. */
export async function writeStep(
  tx: Writer,
  letter: AudienceLetter,
  from: Cursor,
  now: Date,
): Promise<{ range: Range; next: Cursor | undefined }> {
  const { delivery, letter: letters } = store().t;
  const [last] = await tx.select({ seq: max(delivery.seq) }).from(delivery);
  const next = await endOfStep(tx, letter.id, from);
  const chosen = await chosenHouseholds(tx, letter);
  const written = await writeRows(tx, letter, now, and(after(from), next && upTo(next), chosen));
  if (written === 0) return { range: { firstSeq: 0, lastSeq: 0, size: 0 }, next };
  const range = await rowsAbove(tx, letter.id, last?.seq ?? 0);
  const more = sql`${letters.size} + ${range.size}`;
  await tx.update(letters).set({ size: more }).where(eq(letters.id, letter.id));
  return { range, next };
}
