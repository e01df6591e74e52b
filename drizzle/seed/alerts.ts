/** Some history: a warning that reached almost everybody, and a tip to the whole town. */
import { followUpLetter } from "~/alerts/follow/letters";
import { followedBy } from "~/alerts/follow/thread.server";
import { alertLetter } from "~/alerts/letters";
import { type AlertRow, wordsOf } from "~/alerts/words.server";
import { newId } from "~/db/ids";
import type { DeliveryState } from "~/db/schema/delivery";
import type { Store, Writer } from "~/db/store";
import { renderHtml } from "~/mail/render-html";
import { renderText } from "~/mail/render-text";
import { locales, textsFor } from "~/texts/index";
import { daysBefore, type SeededArea } from "./areas";
import type { Town } from "./tenants";

export type Words = Pick<
  AlertRow,
  "kind" | "priority" | "category" | "title" | "body" | "place" | "timeSpan" | "advice"
>;

const breakIn: Words = {
  kind: "warning",
  priority: "important",
  category: "burglary",
  title: "Inbrott i källarförråd på Strandgatan",
  body: "Någon bröt upp två källarförråd under natten. Verktyg och en cykel är borta.\n\nIngen kom till skada.",
  place: "Strandgatan, mellan bron och torget",
  timeSpan: "natten till torsdagen",
  advice: "Se efter att källardörren går i lås. Har du sett något, ring 114 14.",
};

const dark: Words = {
  kind: "tip",
  priority: "ordinary",
  category: "seasonal",
  title: "Mörka kvällar: låt det lysa",
  body: "En lampa i ett fönster mot gatan får huset att se bebott ut. En timer kostar mindre än en ruta.",
  place: "",
  timeSpan: "",
  advice: "Be en granne tömma brevlådan när du reser bort. Säg det öga mot öga.",
};

export interface Sent {
  words: Words & Partial<Pick<AlertRow, "status" | "parentId" | "followUp" | "incidentId" | "public" | "contactsOnly">>;
  areas: SeededArea[];
  everyArea: boolean;
  at: Date;
}

/** An alert that Petra wrote and Karin approved. */
export async function insertAlert(tx: Writer, store: Store, town: Town, sent: Sent): Promise<AlertRow> {
  const { alert, alertArea, alertStep } = store.t;
  const { police, coordinator } = town.staff;
  const { words, areas, everyArea, at } = sent;
  const id = newId();
  const by = { createdBy: police.id, createdAt: at, approvedBy: coordinator.id, approvedAt: at };
  const common = { id, municipalityId: town.municipalityId, version: 1, everyArea, public: true };
  const [row] = await tx
    .insert(alert)
    .values({ ...common, ...words, ...by, state: "approved" })
    .returning();
  for (const area of areas) await tx.insert(alertArea).values({ id: newId(), alertId: id, areaId: area.id });
  const steps = [
    { state: "submitted" as const, byPersonId: police.id },
    { state: "approved" as const, byPersonId: coordinator.id },
  ];
  for (const step of steps) await tx.insert(alertStep).values({ id: newId(), alertId: id, version: 1, at, ...step });
  return row!;
}

/**
 * Letters as they were sent then, to the areas' people or the contacts alone, four seconds after the approval; of a warning
 * the second member's address was gone. A follow-up's say what they follow.
 */
export async function insertLetters(tx: Writer, store: Store, town: Town, row: AlertRow, areas: SeededArea[]) {
  const { letter, letterArea, delivery } = store.t;
  const words = await wordsOf(tx, row);
  const followed = await followedBy(tx, row);
  const at = new Date(row.approvedAt!.getTime() + 4_000);
  for (const locale of locales) {
    const t = textsFor(locale);
    const content = followed ? followUpLetter(t, locale, { alert: words, ...followed }) : alertLetter(t, locale, words);
    const readers = areas.flatMap((area) =>
      area.people
        .slice(0, row.contactsOnly ? area.contactIds.length : undefined)
        .filter((one) => one.locale === locale)
        .map((one) => ({ areaId: area.id, personId: one.id })),
    );
    if (readers.length === 0) continue;
    const id = newId();
    const common = { id, municipalityId: town.municipalityId, alertId: row.id, locale, subject: content.subject };
    const rendered = { kind: row.kind, text: renderText(content), html: renderHtml(content), createdAt: at };
    await tx.insert(letter).values({ ...common, ...rendered, expiresAt: daysBefore(at, -1) });
    for (const area of areas) await tx.insert(letterArea).values({ id: newId(), letterId: id, areaId: area.id });
    for (const [i, reader] of readers.entries()) {
      const failed = i === 1 && row.kind === "warning" && row.status === "actual";
      const state: DeliveryState = failed ? "bounced" : "sent";
      const end = { state, settledAt: at, ...(failed && { status: "5.1.1", reason: "userUnknown" }) };
      await tx.insert(delivery).values({ letterId: id, ...reader, ...end, dueAt: at, attempts: 1 });
    }
  }
}

async function passOn(tx: Writer, store: Store, alertId: string, area: SeededArea, at: Date) {
  const { forward, told } = store.t;
  const [contactId, householdId] = [area.contactIds[0]!, area.paperHouseholdIds[0]!];
  const note = "Jag går en runda i källarna på lördag klockan 11. Kom gärna med.";
  await tx.insert(forward).values({ id: newId(), alertId, areaId: area.id, contactId, note, at });
  const contact = area.people[0]!;
  await tx.insert(told).values({ id: newId(), alertId, householdId, how: "paper", byPersonId: contact.id, at });
}

/** Neighbours who said whether it was of use; nobody knows who. */
async function rate(tx: Writer, store: Store, alertId: string, answers: boolean[], at: Date) {
  const rows = answers.map((useful) => ({ id: newId(), alertId, rater: newId(), useful, at }));
  await tx.insert(store.t.rating).values(rows);
}

/** Writes the history. */
export async function seedAlerts(store: Store, town: Town, areas: SeededArea[], now: Date) {
  const past: Sent[] = [
    { words: dark, areas: areas.slice(0, 2), everyArea: true, at: daysBefore(now, 30) },
    { words: breakIn, areas: areas.slice(0, 1), everyArea: false, at: daysBefore(now, 16) },
  ];
  await store.tx(async (tx) => {
    for (const sent of past) {
      const row = await insertAlert(tx, store, town, sent);
      await insertLetters(tx, store, town, row, sent.areas);
      await rate(tx, store, row.id, [true, true, false, true, true, true, false], sent.at);
      if (sent.words === breakIn) await passOn(tx, store, row.id, areas[0]!, sent.at);
    }
  });
}
