/** A warning about an event of the police's feed, told to its end; and an exercise for the contacts. */
import { and, desc, eq, gt, like, lt } from "drizzle-orm";
import type { Store } from "~/db/store";
import { insertAlert, insertLetters, type Words } from "./alerts";
import { daysBefore, type SeededArea } from "./areas";
import type { Town } from "./tenants";

const motor: Words = {
  kind: "warning",
  priority: "ordinary",
  category: "theft",
  title: "Utombordsmotor stulen vid bryggan",
  body: "En utombordsmotor har försvunnit från en brygga. Kedjan var avklippt.",
  place: "Bryggorna vid Strandgatan",
  timeSpan: "under natten",
  advice: "Ta upp motorn för vintern och skriv upp dess nummer. Såg du något vid bryggorna, ring 114 14.",
};

const found: Words = {
  ...motor,
  body: "Motorn är återfunnen och tillbaka hos sin ägare. Någon av er hade hört en bil vid bryggan och ringde: det hjälpte. Tack.",
  advice: "",
  title: "Utombordsmotorn är tillbaka",
};

const exercise: Words = {
  kind: "warning",
  priority: "important",
  category: "other",
  title: "Långt strömavbrott",
  body: "Strömmen är borta i hela Nora och telefonerna slutar snart att fungera.",
  place: "Hela Nora",
  timeSpan: "från klockan 18 i kväll",
  advice: "Gå till hushållen som du tar hand om, och tala om var trygghetspunkten finns.",
};

/** The latest theft that the police have told of and that has had time to be told to its end; null where there is none. */
async function theft({ read, t }: Store, now: Date) {
  const { incident } = t;
  const recent = and(gt(incident.occurredAt, daysBefore(now, 300)), lt(incident.occurredAt, daysBefore(now, 9)));
  const [row] = await read
    .select({ id: incident.id, occurredAt: incident.occurredAt })
    .from(incident)
    .where(and(eq(incident.municipalityCode, "1884"), like(incident.type, "Stöld%"), recent))
    .orderBy(desc(incident.occurredAt))
    .limit(1);
  return row ?? null;
}

/** Writes both, each with its letters. */
export async function seedThreads(store: Store, town: Town, areas: SeededArea[], now: Date) {
  const event = await theft(store, now);
  const at = event ? daysBefore(event.occurredAt, -80 / (24 * 60)) : daysBefore(now, 24);
  const [all, some] = [areas.slice(0, 2), areas.slice(0, 1)];
  await store.tx(async (tx) => {
    const words = { ...motor, incidentId: event?.id ?? null };
    const root = await insertAlert(tx, store, town, { words, areas: some, everyArea: false, at });
    await insertLetters(tx, store, town, root, some);
    const end = { ...found, parentId: root.id, followUp: "outcome" as const };
    const outcome = { words: end, areas: some, everyArea: false, at: daysBefore(at, -6) };
    await insertLetters(tx, store, town, await insertAlert(tx, store, town, outcome), some);
    const practised = { ...exercise, status: "exercise" as const, contactsOnly: true, public: false };
    const drill = { words: practised, areas: all, everyArea: true, at: daysBefore(now, 20) };
    await insertLetters(tx, store, town, await insertAlert(tx, store, town, drill), all);
  });
}
