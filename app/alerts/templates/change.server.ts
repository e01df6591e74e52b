import { and, eq } from "drizzle-orm";
import { decide } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { TemplateInput } from "./forms";
import { isNewKey, templateFor } from "./read.server";
import { readyTemplates } from "./ready";

type Writing = Permit<"alert.write">;

/** @throws Response 404 for a key that names neither a ready text nor one's own. */
function mustBeKey(key: string) {
  if (!isNewKey(key) && !readyTemplates.some((one) => one.key === key)) throw notFound();
}

/**
 * Keeps the municipality's own words for a ready text, or a text of its own (`key`: its id).
 * @throws Response 404 for a key that names neither.
 */
export function keepTemplate(permit: Writing, key: string, input: TemplateInput): Promise<void> {
  mustBeKey(key);
  return decide(permit, { objectId: permit.scope.municipalityId, detail: { template: key } }, async ({ tx, now }) => {
    const { alertTemplate } = store().t;
    const { kind, priority, category, name } = input;
    const sv = { title: input.title, body: input.body, advice: input.advice };
    const en = { title: input.titleEn, body: input.bodyEn, advice: input.adviceEn };
    const by = { changedBy: permit.actor.personId, changedAt: now };
    const set = { kind, priority, category, name, sv, en, hidden: false, ...by };
    await tx
      .insert(alertTemplate)
      .values({ id: newId(), municipalityId: permit.scope.municipalityId, replaces: key, ...set })
      .onConflictDoUpdate({ target: [alertTemplate.municipalityId, alertTemplate.replaces], set });
  });
}

/**
 * Takes a ready text away from the list; one of the municipality's own is gone for good.
 * @throws Response 404 when there is none such.
 */
export async function removeTemplate(permit: Writing, key: string): Promise<void> {
  const found = await templateFor(permit, key);
  if (!found) throw notFound();
  if (found.state === "own") return restoreTemplate(permit, key);
  const { municipalityId } = permit.scope;
  const { kind, priority, category, name, sv, en } = found;
  await decide(permit, { objectId: municipalityId, detail: { template: key, hidden: true } }, async ({ tx, now }) => {
    const { alertTemplate } = store().t;
    const by = { changedBy: permit.actor.personId, changedAt: now };
    const row = { id: newId(), municipalityId, replaces: key, kind, priority, category, name: name.sv, sv, en };
    await tx
      .insert(alertTemplate)
      .values({ ...row, hidden: true, ...by })
      .onConflictDoUpdate({
        target: [alertTemplate.municipalityId, alertTemplate.replaces],
        set: { hidden: true, ...by },
      });
  });
}

/** A ready text is as everybody has it again. */
export function restoreTemplate(permit: Writing, key: string): Promise<void> {
  const { municipalityId } = permit.scope;
  return decide(permit, { objectId: municipalityId, detail: { template: key, restored: true } }, async ({ tx }) => {
    const { alertTemplate } = store().t;
    await tx
      .delete(alertTemplate)
      .where(and(eq(alertTemplate.municipalityId, municipalityId), eq(alertTemplate.replaces, key)));
  });
}
