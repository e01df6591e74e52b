import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { incidentHere } from "~/incidents/read.server";
import type { AlertInput } from "./forms";
import { alertHere } from "./here.server";
import { onlyContacts } from "./practice/rules";
import { mustBeAllowedEverywhere } from "./target/police-area.server";
import { shapeIn } from "./target/shape-in";
import { forgetTypingOf } from "./typing.server";
import { englishIn, keepVersion } from "./versions.server";
import { type AlertRow, englishOf } from "./words.server";

type Writing = Permit<"alert.write">;

/** What became of a text: `changed` when somebody else has saved another one meanwhile, `sent` when it is too late. */
export type SaveAnswer = "saved" | "changed" | "sent";

/** The fields of a row that come from the form. */
async function fieldsOf(permit: Writing, input: AlertInput) {
  const { incident, areas: _, ...given } = input;
  const { titleEn, bodyEn, placeEn, timeSpanEn, adviceEn, callEn, ...inSwedish } = given;
  const { policeArea, lat, lon, metres, drawn, ...fields } = inSwedish;
  const { municipalityId } = permit.scope;
  const policeAreaId = policeArea || null;
  await mustBeAllowedEverywhere(store().read, permit.actor, "alert.write", { municipalityId, policeAreaId });
  const retold = incident === undefined ? null : await incidentHere(permit, incident);
  return {
    ...fields,
    contactsOnly: onlyContacts(fields),
    policeAreaId,
    shape: shapeIn(input),
    incidentId: retold?.id ?? null,
  };
}

type Fields = Awaited<ReturnType<typeof fieldsOf>>;

/** The ids of the areas chosen for an alert, in order. */
export async function chosenAreas(read: Reader, alertId: string): Promise<string[]> {
  const { alertArea } = store().t;
  const rows = await read
    .select({ id: alertArea.areaId })
    .from(alertArea)
    .where(eq(alertArea.alertId, alertId))
    .orderBy(asc(alertArea.areaId));
  return rows.map((row) => row.id);
}

/**
 * Writes which areas an alert goes to; none of its own when it goes to every one.
 * @throws Response 404 when one is no open area of the permit's municipality.
 */
async function chooseAreas({ tx }: Decision, permit: Writing, alertId: string, areaIds: string[]) {
  const { area, alertArea } = store().t;
  await tx.delete(alertArea).where(eq(alertArea.alertId, alertId));
  if (areaIds.length === 0) return;
  const mine = and(eq(area.municipalityId, permit.scope.municipalityId), ne(area.stage, "closed"));
  const found = await tx
    .select({ id: area.id })
    .from(area)
    .where(and(inArray(area.id, areaIds), mine));
  if (found.length < areaIds.length) throw notFound();
  await tx.insert(alertArea).values(areaIds.map((areaId) => ({ id: newId(), alertId, areaId })));
}

const areasOf = ({ everyArea, areas }: AlertInput): string[] => (everyArea ? [] : [...new Set(areas)].sort());

async function addStep({ tx, now }: Decision, permit: Writing, alertId: string, version: number) {
  const step = { alertId, version, state: "draft", byPersonId: permit.actor.personId, at: now } as const;
  await tx.insert(store().t.alertStep).values({ id: newId(), ...step });
}

/**
 * Saves a new text as a draft. The form carries the `id`, so a repeated post finds the draft and changes it if the
 * text is another by now (the back button); what has been handed in or sent stays.
 */
export async function draftAlert(permit: Writing, id: string, input: AlertInput): Promise<SaveAnswer> {
  const { municipalityId } = permit.scope;
  const { personId: createdBy } = permit.actor;
  const fields = await fieldsOf(permit, input);
  const about = { objectId: id, detail: { version: 1 } };
  const known = await decide(permit, about, async (decision): Promise<AlertRow | null> => {
    const { alert } = store().t;
    const [there] = await decision.tx.select().from(alert).where(eq(alert.id, id));
    if (there) undo(there);
    const row = { id, municipalityId, createdBy, createdAt: decision.now, state: "draft", version: 1 } as const;
    await decision.tx.insert(alert).values({ ...row, ...fields });
    await keepVersion(decision, id, 1, { ...fields, en: englishIn(input) });
    await chooseAreas(decision, permit, id, areasOf(input));
    await addStep(decision, permit, id, 1);
    await forgetTypingOf(decision, createdBy, id);
    return null;
  });
  if (!known) return "saved";
  if (known.createdBy !== createdBy || known.municipalityId !== municipalityId) throw notFound();
  return known.state === "draft" ? reviseAlert(permit, id, known.version, input) : "saved";
}

/** True when the form says nothing new. */
async function unchanged(read: Reader, row: AlertRow, fields: Fields, input: AlertInput): Promise<boolean> {
  const names = Object.keys(fields) as (keyof Fields)[];
  const chosen = await chosenAreas(read, row.id);
  const english = JSON.stringify(await englishOf(read, row)) === JSON.stringify(englishIn(input));
  return english && names.every((name) => row[name] === fields[name]) && chosen.join() === areasOf(input).join();
}

/**
 * Saves a changed text, if it still is the `version` that was opened. What had been handed in must be handed in again:
 * an approval never meets a text that nobody has read.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export async function reviseAlert(
  permit: Writing,
  id: string,
  version: number,
  input: AlertInput,
): Promise<SaveAnswer> {
  const fields = await fieldsOf(permit, input);
  return decide(permit, { objectId: id, detail: { version: version + 1 } }, async (decision): Promise<SaveAnswer> => {
    const row = await alertHere(decision.tx, permit, id);
    if (await unchanged(decision.tx, row, fields, input)) undo("saved");
    if (!["draft", "returned", "submitted"].includes(row.state)) undo("sent");
    if (row.version !== version) undo("changed");
    const { alert } = store().t;
    await decision.tx
      .update(alert)
      .set({ ...fields, state: "draft", version: version + 1 })
      .where(eq(alert.id, id));
    await keepVersion(decision, id, version + 1, { ...fields, en: englishIn(input) });
    await chooseAreas(decision, permit, id, areasOf(input));
    await addStep(decision, permit, id, version + 1);
    await forgetTypingOf(decision, permit.actor.personId, id);
    return "saved";
  });
}
