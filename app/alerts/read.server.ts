import { asc, count, desc, eq, inArray } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { heldCounts } from "~/delivery/hold-back.server";
import { type Audience, targetAreas, type Within } from "./audience.server";
import { coverageOf, forwardsOf } from "./coverage.server";
import { changesFor } from "./diff/seen.server";
import { wholeAudience } from "./follow/audience.server";
import { followedBy, followUpsOf } from "./follow/thread.server";
import { alertHere, needsSecondOfficer, type OfficersPermit, writersOf } from "./here.server";
import { hintsOf } from "./hints/ask.server";
import { homesOf } from "./homes.server";
import { keptOutcome } from "./keep-outcome.server";
import { maySendAlone } from "./late/alone.server";
import { lateReviewOf } from "./late/review.server";
import { letterCounts } from "./letter-counts.server";
import { membersWithoutLetter } from "./reach.server";
import { approversOf } from "./submit.server";
import { type AlertRow, englishOf, wordsOf } from "./words.server";
import { chosenAreas } from "./write.server";

export const alertsOnAPage = 20;

/** One page (from 1) of what has been written in the municipality, latest first; how many there are, and how many wait. */
export async function alertPage(permit: Permit<"alert.review">, page: number) {
  const { read, t } = store();
  const { alert, alertArea, area, person } = t;
  const here = eq(alert.municipalityId, permit.scope.municipalityId);
  const states = await read.select({ state: alert.state, n: count() }).from(alert).where(here).groupBy(alert.state);
  const { id, title, kind, priority, status, followUp, state, everyArea, createdAt, approvedAt } = alert;
  const rows = await read
    .select({
      ...{ id, title, kind, priority, status, followUp, state, everyArea, createdAt, approvedAt },
      author: person.name,
    })
    .from(alert)
    .innerJoin(person, eq(person.id, alert.createdBy))
    .where(here)
    .orderBy(desc(alert.createdAt), desc(alert.id))
    .limit(alertsOnAPage)
    .offset((page - 1) * alertsOnAPage);
  const ids = rows.map((row) => row.id);
  const areas = await read
    .select({ alertId: alertArea.alertId, name: area.name })
    .from(alertArea)
    .innerJoin(area, eq(area.id, alertArea.areaId))
    .where(inArray(alertArea.alertId, ids))
    .orderBy(asc(area.name));
  const namesOf = (alertId: string) => areas.filter((row) => row.alertId === alertId).map((row) => row.name);
  const total = states.reduce((sum, { n }) => sum + n, 0);
  const toApprove = states.find((one) => one.state === "submitted")?.n ?? 0;
  return { total, toApprove, rows: rows.map((row) => ({ ...row, areas: namesOf(row.id) })) };
}

/** Who did what with an alert, in order. */
async function stepsOf(alertId: string) {
  const { read, t } = store();
  const { alertStep, person } = t;
  const { state, version, at, note } = alertStep;
  return read
    .select({ state, version, at, note, who: person.name })
    .from(alertStep)
    .innerJoin(person, eq(person.id, alertStep.byPersonId))
    .where(eq(alertStep.alertId, alertId))
    .orderBy(asc(alertStep.at), asc(alertStep.id));
}

/**
 * An alert as the officers see it: its words, whom it would reach, what has happened, and what the permit's officer may
 * do with it.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export async function alertFor(permit: OfficersPermit, id: string) {
  const { read } = store();
  const row = await alertHere(read, permit, id);
  const needsSecond = await needsSecondOfficer(read, row);
  const hasWritten = (await writersOf(read, row)).has(permit.actor.personId);
  const { personId } = permit.actor;
  const approvers = await approversOf(read, row, personId);
  const late = await lateReviewOf(read, id);
  const isOpen = ["draft", "returned", "submitted"].includes(row.state);
  return {
    words: await wordsOf(read, row),
    state: row.state,
    version: row.version,
    everyArea: row.everyArea,
    approvedAt: row.approvedAt,
    audience: row.approvedAt ? await areasOnly(read, row) : await wholeAudience(read, row),
    thread: await followUpsOf(row),
    follows: await followedBy(read, row),
    steps: await stepsOf(id),
    hints: await hintsOf(read, row),
    needsSecond,
    /** May send it as it stands. */
    maySend: isOpen && (!needsSecond || (row.state === "submitted" && !hasWritten)),
    /** May send it without a second officer, who reads it afterwards. */
    maySendAlone: isOpen && needsSecond && (await maySendAlone(read, row, personId, new Date())),
    maySubmit: needsSecond && (row.state === "draft" || row.state === "returned"),
    mayGiveBack: row.state === "submitted" && !hasWritten,
    mayEdit: isOpen,
    scheduledAt: row.state === "scheduled" ? row.scheduledAt : null,
    late,
    mayReview: late !== null && late.reviewedAt === null && late.sentBy !== personId,
    /** What has changed since the officer last had it in hand, while somebody may still send it. */
    seen: isOpen ? await changesFor(read, row, personId) : null,
    approvers: approvers.map((officer) => officer.name),
  };
}

/** Of an alert that has been sent nobody asks any more whom it would reach. */
const areasOnly = async (read: Reader, row: AlertRow): Promise<Audience> => {
  const nobody = { now: { sv: 0, en: 0 }, later: 0, contacts: 0, paperHouseholds: 0 };
  return { ...nobody, areas: await targetAreas(read, row) };
};

export type OfficersAlert = Awaited<ReturnType<typeof alertFor>>;

/**
 * How far a sent alert has come: its letters, and the households of each area. Null until it is sent.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export async function outcomeOf(permit: OfficersPermit, id: string) {
  const { read } = store();
  const row = await alertHere(read, permit, id);
  if (!row.approvedAt) return null;
  const forwards = await forwardsOf(row);
  return { ...((await keptOutcome(id)) ?? (await countedOutcome(row))), forwards, weekly: await heldCounts(read, id) };
}

async function countedOutcome(row: AlertRow) {
  const letters = await letterCounts(row.id);
  const isBusy = letters.isMany && letters.waiting > 0;
  return {
    letters,
    withoutLetter: isBusy ? 0 : await membersWithoutLetter(row.id, await writtenTo(row)),
    /** Null while so many letters are on their way that counting households would slow them down. */
    areas: isBusy ? null : await coverageOf(row),
    /** When the numbers were written down and the letters forgotten; null while it is known who got one. */
    keptAt: null,
  };
}

/** As much of the areas as need not wait for a contact. */
async function writtenTo(row: AlertRow): Promise<Within[]> {
  if (row.contactsOnly) return [];
  const areas = await targetAreas(store().read, row);
  const homes = await homesOf(
    store().read,
    row,
    areas.filter((area) => area.waits),
  );
  const had = (areaId: string) => homes.filter((home) => home.areaId === areaId && !home.waits).map(({ id }) => id);
  return areas.map((area) => (area.waits ? { id: area.id, households: had(area.id) } : area));
}

/**
 * An alert as the form that changes it needs it.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export async function alertToEdit(permit: Permit<"alert.write">, id: string) {
  const { read, t } = store();
  const row = await alertHere(read, permit, id);
  const [retold] = await read
    .select({ feedId: t.incident.feedId })
    .from(t.alert)
    .innerJoin(t.incident, eq(t.incident.id, t.alert.incidentId))
    .where(eq(t.alert.id, id));
  const en = await englishOf(read, row);
  return { ...row, en, incident: retold?.feedId ?? null, areas: await chosenAreas(read, id) };
}
