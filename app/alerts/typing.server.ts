/**
 * What officers are typing and have not saved as a text: kept as they go, so that a dead battery costs nothing, and so
 * that two in one text see each other. None of it is a decision; nobody is written to, and it goes after thirty days.
 */
import { and, desc, eq, gt, lt, ne } from "drizzle-orm";
import { notFound, type Permit } from "~/access/permit.server";
import { isId, newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";

const day = 86_400_000;
/** Milliseconds for which somebody who has shown signs of writing counts as being there. */
const present = 90_000;
const typingKept = 30 * day;

export type TypedFields = Record<string, string | string[]>;
type Writing = Permit<"alert.write">;

/** Neither conform's own fields nor what names the text: those come with the page. */
const ours = (name: string) => name !== "id" && name !== "version" && name !== "intent" && !name.startsWith("__");

/** The fields of a form as they were typed, bounded. */
export function typedIn(form: FormData): TypedFields {
  const fields: TypedFields = {};
  for (const name of new Set([...form.keys()].filter(ours).slice(0, 60))) {
    const values = form
      .getAll(name)
      .filter((value): value is string => typeof value === "string")
      .map((value) => value.slice(0, 20_000));
    fields[name.slice(0, 40)] = name === "areas" ? values.slice(0, 500) : (values[0] ?? "");
  }
  return fields;
}

/** @throws Response 404 when the alert is another municipality's. */
async function mustBeOurs(tx: Writer, { scope }: Writing, alertId: string) {
  const { alert } = store().t;
  const [row] = await tx.select({ municipalityId: alert.municipalityId }).from(alert).where(eq(alert.id, alertId));
  if (row && row.municipalityId !== scope.municipalityId) throw notFound();
}

/**
 * Keeps what is being typed in an alert's form, and that its writer is there. Answers who else is.
 * @throws Response 404 when the alert is another municipality's, 400 when its id is none.
 */
export async function keepTyping(permit: Writing, typed: { alertId: string; version: number; fields: TypedFields }) {
  const { alertId, version, fields } = typed;
  if (!isId(alertId)) throw new Response(null, { status: 400 });
  const { alertTyping, alertPresence } = store().t;
  const [{ municipalityId }, { personId }] = [permit.scope, permit.actor];
  const at = new Date();
  await store().tx(async (tx) => {
    await mustBeOurs(tx, permit, alertId);
    await tx
      .insert(alertTyping)
      .values({ id: newId(), alertId, municipalityId, personId, version, fields, at })
      .onConflictDoUpdate({ target: [alertTyping.alertId, alertTyping.personId], set: { version, fields, at } });
    await tx
      .insert(alertPresence)
      .values({ id: newId(), alertId, personId, at })
      .onConflictDoUpdate({ target: [alertPresence.alertId, alertPresence.personId], set: { at } });
  });
  return { savedAt: at, others: await othersWriting(permit, alertId, at) };
}

/** The names of the other officers who have the alert's form open. */
export async function othersWriting({ actor }: Writing, alertId: string, now: Date): Promise<string[]> {
  const { read, t } = store();
  const { alertPresence: row, person } = t;
  const rows = await read
    .select({ name: person.name })
    .from(row)
    .innerJoin(person, eq(person.id, row.personId))
    .where(
      and(eq(row.alertId, alertId), ne(row.personId, actor.personId), gt(row.at, new Date(now.getTime() - present))),
    );
  return rows.map((one) => one.name);
}

/** What the officer has typed in an alert's form and not saved, or null. */
export async function typingOf({ actor, scope }: Writing, alertId: string) {
  const { read, t } = store();
  const { alertTyping: row } = t;
  const mine = and(
    eq(row.alertId, alertId),
    eq(row.personId, actor.personId),
    eq(row.municipalityId, scope.municipalityId),
  );
  const [found] = await read.select().from(row).where(mine);
  return found ? { version: found.version, fields: found.fields, at: found.at } : null;
}

/** What the officer has begun in the municipality and not saved as a text, latest first. */
export async function begunBy({ actor, scope }: Permit<"alert.review">) {
  const { read, t } = store();
  const { alertTyping: row } = t;
  const rows = await read
    .select({ alertId: row.alertId, version: row.version, fields: row.fields, at: row.at })
    .from(row)
    .where(and(eq(row.personId, actor.personId), eq(row.municipalityId, scope.municipalityId)))
    .orderBy(desc(row.at))
    .limit(10);
  return rows.map(({ alertId, version, fields, at }) => ({
    alertId,
    isNew: version === 0,
    title: typeof fields.title === "string" ? fields.title.slice(0, 100) : "",
    at,
  }));
}

/** Saved as a text, or thrown away: what was typed is not needed any more. */
export async function forgetTypingOf({ tx }: { tx: Writer }, personId: string, alertId: string) {
  const { alertTyping } = store().t;
  await tx.delete(alertTyping).where(and(eq(alertTyping.alertId, alertId), eq(alertTyping.personId, personId)));
}

/** The officer does not want what was typed. */
export const throwTypingAway = ({ actor }: Writing, alertId: string): Promise<void> =>
  store().tx((tx) => forgetTypingOf({ tx }, actor.personId, alertId));

/** Forgets what nobody went on with, and who was there: a job for the worker's clock. */
export async function forgetTyping(now: Date): Promise<void> {
  const { alertTyping, alertPresence } = store().t;
  await store().tx(async (tx) => {
    await tx.delete(alertTyping).where(lt(alertTyping.at, new Date(now.getTime() - typingKept)));
    await tx.delete(alertPresence).where(lt(alertPresence.at, new Date(now.getTime() - day / 24)));
  });
}
