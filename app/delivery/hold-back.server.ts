/** What a person gets in the weekly letter instead of at once: by choice, or because it would be too much. */
import { and, count, eq, gt, inArray, isNotNull, ne, type SQL, sql } from "drizzle-orm";
import { execute } from "~/db/execute.server";
import { store } from "~/db/open.server";
import type { AlertPriority } from "~/db/schema/alerts";
import type { Reader, Writer } from "~/db/store";
import { canWait, kindRules, kinds, type LetterKind } from "./kinds";

const day = 86_400_000;
/** Letters of so many milliseconds count. */
const week = 7 * day;
/** Those of one day more may have waited for the end of quiet hours. */
const reach = week + day;

const cappedKinds = (Object.keys(kinds) as LetterKind[]).filter(
  (kind) => kind !== "digest" && canWait(kindRules(kind)),
);

/** A letter that may be held back for those who have had enough, or want it weekly. */
export interface Holdable {
  id: string;
  alertId: string;
  municipalityId: string;
  /** Letters a week, at most. */
  weeklyCap: number;
  priority: AlertPriority;
}

/** The municipality's other letters of this week. */
async function lettersOfTheWeek(read: Reader, { id, municipalityId }: Holdable, now: Date): Promise<string[]> {
  const { letter } = store().t;
  const recent = gt(letter.createdAt, new Date(now.getTime() - reach));
  const rows = await read
    .select({ id: letter.id })
    .from(letter)
    .where(
      and(
        recent,
        eq(letter.municipalityId, municipalityId),
        isNotNull(letter.alertId),
        ne(letter.id, id),
        inArray(letter.kind, cappedKinds),
      ),
    );
  return rows.map((row) => row.id);
}

/** Of people: has had so many of these letters, or has them under way. Undefined where nobody can. */
function hadEnough(letterIds: string[], cap: number, now: Date): SQL | undefined {
  if (letterIds.length < cap) return undefined;
  const { delivery: d, person } = store().t;
  const open = inArray(d.state, ["queued", "deferred", "sent"]);
  const since = gt(d.dueAt, new Date(now.getTime() - week));
  const mine = and(eq(d.personId, person.id), inArray(d.letterId, letterIds), open, since);
  return sql`(select count(*) from ${d} where ${mine}) >= ${cap}`;
}

/** Of people: wants ordinary alerts once a week. */
function wantsWeekly(priority: AlertPriority): SQL | undefined {
  if (priority !== "ordinary") return undefined;
  const { letterChoice, person } = store().t;
  const mine = and(eq(letterChoice.personId, person.id), eq(letterChoice.weekly, true));
  return sql`exists (select 1 from ${letterChoice} where ${mine})`;
}

/** Of people: this alert waits for them. */
export function isHeld(alertId: string): SQL {
  const { heldLetter: held, person } = store().t;
  return sql`exists (select 1 from ${held} where ${held.personId} = ${person.id} and ${held.alertId} = ${alertId})`;
}

/** How many people have an alert in a weekly letter to come, or in one that has been written. */
export async function heldCounts(read: Reader, alertId: string): Promise<{ toCome: number; told: number }> {
  const { heldLetter } = store().t;
  const [row] = await read
    .select({ all: count(), told: count(heldLetter.digestId) })
    .from(heldLetter)
    .where(eq(heldLetter.alertId, alertId));
  return { toCome: row!.all - row!.told, told: row!.told };
}

/** Holds the letter back for those of `audience` (joined: letterArea, member, person) who want or need it weekly. */
export async function holdBack(tx: Writer, letter: Holdable, now: Date, audience: SQL): Promise<void> {
  const enough = hadEnough(await lettersOfTheWeek(tx, letter, now), letter.weeklyCap, now);
  const either = [wantsWeekly(letter.priority), enough].filter((one) => one !== undefined);
  if (either.length === 0) return;
  await insertHeld(tx, letter.alertId, now, sql`${audience} and (${sql.join(either, sql` or `)})`);
}

/** Holds an alert back for all of `audience`. */
async function insertHeld(tx: Writer, alertId: string, now: Date, audience: SQL): Promise<void> {
  const { heldLetter: h, member } = store().t;
  const columns = sql.join(
    [h.personId, h.alertId, h.areaId, h.heldAt].map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  await execute(
    tx,
    sql`insert into ${h} (${columns})
      select ${member.personId}, ${alertId}, ${member.areaId}, ${sql.param(now, h.heldAt)}
      ${audience}
      on conflict do nothing`,
  );
}

/** Of people: an alert waits for them in the weekly letter to come. */
export function waitsFor(alertId: string): SQL {
  const { heldLetter: held, person } = store().t;
  return sql`exists (select 1 from ${held} where ${held.personId} = ${person.id} and ${held.alertId} = ${alertId}
    and ${held.digestId} is null)`;
}

/**
 * Holds a follow-up back for those of `audience` who wait for its first alert themselves: the weekly letter tells them both.
 * Of those who `got` that one it waits for whoever wants ordinary alerts weekly; nobody has had too much for it.
 */
export async function holdFollowUp(
  tx: Writer,
  { alertId, followsAlertId, priority }: Pick<Holdable, "alertId" | "priority"> & { followsAlertId: string },
  now: Date,
  audience: SQL,
  got: SQL,
): Promise<void> {
  const weekly = wantsWeekly(priority);
  const waits = waitsFor(followsAlertId);
  const either = weekly ? sql`(${waits} or (${got} and ${weekly}))` : waits;
  await insertHeld(tx, alertId, now, sql`${audience} and ${either}`);
}
