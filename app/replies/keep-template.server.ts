import { and, count, eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { textsFor } from "~/texts/index";

type Words = { name: string; body: string };

/** `full`: more templates than anybody finds the right one among. */
export type KeepAnswer = "kept" | "full";
const most = 50;

const here = (permit: Permit<"reply.template">, id: string) => {
  const { answerTemplate: template } = store().t;
  return and(eq(template.id, id), eq(template.municipalityId, permit.scope.municipalityId));
};

/** Before the first own template is written, those that were offered become the municipality's own. */
async function takeOurs({ tx, now }: Decision, municipalityId: string): Promise<number> {
  const { answerTemplate } = store().t;
  const mine = eq(answerTemplate.municipalityId, municipalityId);
  const [row] = await tx.select({ n: count() }).from(answerTemplate).where(mine);
  if (row!.n > 0) return row!.n;
  const { ours } = textsFor("sv").replies.templates;
  const rows = ours.map(({ name, body }) => ({ id: newId(), municipalityId, name, body, changedAt: now }));
  await tx.insert(answerTemplate).values(rows);
  return rows.length;
}

/** Writes a new template; the form carries its id, so that a second click finds it. */
export function addTemplate(permit: Permit<"reply.template">, id: string, words: Words): Promise<KeepAnswer> {
  const { municipalityId } = permit.scope;
  return decide(permit, { objectId: id }, async (decision): Promise<KeepAnswer> => {
    if ((await takeOurs(decision, municipalityId)) >= most) undo<KeepAnswer>("full");
    const row = { id, municipalityId, ...words, changedAt: decision.now };
    const added = await decision.tx.insert(store().t.answerTemplate).values(row).onConflictDoNothing().returning();
    if (added.length === 0) undo<KeepAnswer>("kept");
    return "kept";
  });
}

/** Changes a template. @throws Response 404 when the municipality has none such. */
export function changeTemplate(permit: Permit<"reply.template">, id: string, words: Words): Promise<void> {
  return decide(permit, { objectId: id }, async ({ tx, now }) => {
    const { answerTemplate } = store().t;
    const change = { ...words, changedAt: now };
    const changed = await tx.update(answerTemplate).set(change).where(here(permit, id)).returning();
    if (changed.length === 0) throw notFound();
  });
}

/** Removes a template, if it is still there. */
export function removeTemplate(permit: Permit<"reply.template">, id: string): Promise<void> {
  return decide(permit, { objectId: id, detail: { removed: true } }, async ({ tx }) => {
    const removed = await tx.delete(store().t.answerTemplate).where(here(permit, id)).returning();
    if (removed.length === 0) undo(undefined);
  });
}
