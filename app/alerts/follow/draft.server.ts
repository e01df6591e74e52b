import { eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { withoutMarks } from "~/mail/rich";
import { alertHere } from "../here.server";
import type { Telling } from "../telling";
import { englishIn, keepVersion } from "../versions.server";
import { type AlertRow, englishOf } from "../words.server";
import { wholeAudience } from "./audience.server";
import type { FollowInput } from "./forms";
import { rootOf } from "./thread.server";

/**
 * @throws Response 404 when the permit's municipality has sent no such alert.
 */
async function sentRoot({ tx }: Decision, permit: Permit<"alert.write">, alertId: string): Promise<AlertRow> {
  const row = await alertHere(tx, permit, alertId);
  if (row.state !== "approved") throw notFound();
  return rootOf(tx, row);
}

/** Whom the first alert was for, the follow-up is for; who of them gets it is who got that one. */
async function sameAreas({ tx }: Decision, root: AlertRow, id: string) {
  const { alertArea } = store().t;
  if (root.everyArea || root.policeAreaId !== null) return;
  const rows = await tx.select({ areaId: alertArea.areaId }).from(alertArea).where(eq(alertArea.alertId, root.id));
  if (rows.length > 0)
    await tx.insert(alertArea).values(rows.map(({ areaId }) => ({ id: newId(), alertId: id, areaId })));
}

/** The English words of a follow-up: what its form does not ask, it has from the first alert, as the Swedish ones have. */
async function englishFor({ tx }: Decision, root: AlertRow, input: FollowInput): Promise<Telling | null> {
  const first = await englishOf(tx, root);
  const { place = "", timeSpan = "", call = "" } = first ?? {};
  return englishIn({ ...input, placeEn: place, timeSpanEn: timeSpan, callEn: call });
}

/**
 * Writes what came after an alert as a draft of its own, which is checked and approved as the first one was. The form
 * carries the id: a repeated post finds the draft.
 * @throws Response 404 when the permit's municipality has sent no such alert, or has the id for something else.
 */
export function draftFollowUp(permit: Permit<"alert.write">, alertId: string, input: FollowInput): Promise<"saved"> {
  const { id, titleEn: _title, bodyEn: _body, adviceEn: _advice, ...words } = input;
  const about = { objectId: id, detail: { version: 1, followUp: input.followUp } };
  return decide(permit, about, async (decision): Promise<"saved"> => {
    const { tx, now } = decision;
    const { alert, alertStep } = store().t;
    const root = await sentRoot(decision, permit, alertId);
    const [known] = await tx
      .select({ parentId: alert.parentId, createdBy: alert.createdBy })
      .from(alert)
      .where(eq(alert.id, id));
    if (known && known.parentId === root.id && known.createdBy === permit.actor.personId) undo<"saved">("saved");
    if (known) throw notFound();
    const by = { createdBy: permit.actor.personId, createdAt: now };
    const first = { parentId: root.id, state: "draft", version: 1, incidentId: null, scheduledAt: null } as const;
    await tx.insert(alert).values({ ...root, ...first, approvedBy: null, approvedAt: null, ...by, ...words, id });
    await keepVersion(decision, id, 1, { ...root, ...words, en: await englishFor(decision, root, input) });
    await sameAreas(decision, root, id);
    const step = { alertId: id, version: 1, state: "draft", byPersonId: permit.actor.personId, at: now } as const;
    await tx.insert(alertStep).values({ id: newId(), ...step });
    return "saved";
  });
}

/**
 * The alert that a follow-up is to be written about, always the first of its thread, and how many `readers` it would have.
 * @throws Response 404 when the permit's municipality has sent no such alert.
 */
export async function alertToFollow(permit: Permit<"alert.write">, alertId: string) {
  const row = await alertHere(store().read, permit, alertId);
  if (row.state !== "approved") throw notFound();
  const root = await rootOf(store().read, row);
  const { id, title, body, kind, priority, approvedAt } = root;
  const { now } = await wholeAudience(store().read, { ...root, parentId: root.id, state: "draft" });
  return { id, title, body: withoutMarks(body), kind, priority, approvedAt: approvedAt!, readers: now.sv + now.en };
}
