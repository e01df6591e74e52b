/** What officers have in hand: a text that came back and was changed, one that waits for its hour, and one that two write. */
import { askedAbout } from "~/alerts/hints/ask.server";
import { pick } from "~/alerts/telling";
import { newId } from "~/db/ids";
import type { Store, Writer } from "~/db/store";
import { instantInStockholm, wallTimeAt } from "~/texts/stockholm";
import type { Words } from "./alerts";
import { daysBefore, type SeededArea } from "./areas";
import type { Town } from "./tenants";

const fraud: Words & { call: string } = {
  kind: "warning",
  priority: "important",
  category: "fraud",
  title: "Någon ringer och säger sig vara från banken",
  body: "Flera äldre i Nora har blivit uppringda av någon som vill att de ska logga in med sin bankdosa.",
  place: "Hela Nora",
  timeSpan: "de senaste dagarna",
  advice: "Lägg på. Ring banken på numret som står på ditt kort. Lämna aldrig ut koder.",
  call: "Kommunens växel 0587-810 00",
};
/** As it stood before it came back. */
const before = {
  ...fraud,
  body: "Flera äldre i Nora har blivit uppringda av två män som vill att de ska logga in med sin bankdosa.",
};

const advent: Words = {
  kind: "tip",
  priority: "ordinary",
  category: "seasonal",
  title: "Levande ljus: släck innan du går",
  body: "De flesta bränderna i hemmet i december börjar med ett ljus som har glömts.",
  place: "",
  timeSpan: "",
  advice: "Prova brandvarnaren. Ställ ljusen långt från gardinen, och släck dem när du lämnar rummet.",
};

const bicycles: Words = {
  kind: "warning",
  priority: "ordinary",
  category: "bicycle",
  title: "Cyklar stulna vid stationen",
  body: "I helgen stals tre låsta cyklar vid stationen.",
  place: "Stationen och gatorna runt",
  timeSpan: "i helgen",
  advice: "Lås fast cykeln i något som sitter fast, och skriv upp ramnumret.",
};

/** Petra hands it in, Karin gives it back, Petra changes it and says why a number stands. */
async function cameBack(tx: Writer, { t }: Store, { municipalityId, staff }: Town, areas: SeededArea[], now: Date) {
  const { police, coordinator } = staff;
  const [id, at] = [newId(), (hours: number) => daysBefore(now, hours / 24)];
  const by = { createdBy: police.id, createdAt: at(3) };
  const common = { id, municipalityId, version: 2, everyArea: false, state: "submitted" as const };
  await tx.insert(t.alert).values({ ...common, ...fraud, ...by });
  for (const area of areas) await tx.insert(t.alertArea).values({ id: newId(), alertId: id, areaId: area.id });
  for (const [version, words] of [before, fraud].entries())
    await tx
      .insert(t.alertWords)
      .values({ id: newId(), alertId: id, version: version + 1, locale: "sv", ...pick(words) });
  const note = "Skriv vad de gjorde, inte hurdana de var: ”två män” gör många misstänkta.";
  const steps = [
    { state: "draft", version: 1, byPersonId: police.id, at: at(3) },
    { state: "submitted", version: 1, byPersonId: police.id, at: at(2.9) },
    { state: "returned", version: 1, byPersonId: coordinator.id, at: at(2), note },
    { state: "draft", version: 2, byPersonId: police.id, at: at(1) },
    { state: "submitted", version: 2, byPersonId: police.id, at: at(0.9) },
  ] as const;
  for (const step of steps) await tx.insert(t.alertStep).values({ id: newId(), alertId: id, ...step });
  for (const { key: hint, kind, places } of askedAbout({ ...fraud, en: null })) {
    const reason = "Numret går till polisen, kommunen eller en annan organisation";
    const kept = { version: 2, byPersonId: police.id, at: at(0.9) };
    await tx
      .insert(t.hintReason)
      .values({ id: newId(), alertId: id, hint, kind, words: places[0]!.words, reason, ...kept });
  }
}

/** Approved, and goes out by itself at eight tomorrow. */
async function waitsForItsHour(tx: Writer, { t }: Store, { municipalityId, staff }: Town, now: Date) {
  const { police, coordinator } = staff;
  const scheduledAt = instantInStockholm({ ...wallTimeAt(daysBefore(now, -1)), hour: 8, minute: 0 })!;
  const [id, at] = [newId(), daysBefore(now, 0.1)];
  const by = { createdBy: police.id, createdAt: at, approvedBy: coordinator.id };
  const common = { id, municipalityId, version: 1, everyArea: true, state: "scheduled" as const, scheduledAt };
  await tx.insert(t.alert).values({ ...common, ...advent, ...by });
  for (const [state, person] of [["submitted", police] as const, ["scheduled", coordinator] as const])
    await tx.insert(t.alertStep).values({ id: newId(), alertId: id, version: 1, state, byPersonId: person.id, at });
}

/** Karin has saved it; she and Petra have each typed more in it that is not saved yet. */
async function twoWrite(tx: Writer, { t }: Store, { municipalityId, staff }: Town, now: Date) {
  const { police, coordinator } = staff;
  const [alertId, at] = [newId(), daysBefore(now, 0.05)];
  const common = { municipalityId, version: 1, everyArea: true, createdBy: coordinator.id, createdAt: at };
  await tx.insert(t.alert).values({ id: alertId, state: "draft", ...common, ...bicycles });
  await tx
    .insert(t.alertWords)
    .values({ id: newId(), alertId, version: 1, locale: "sv", ...pick({ ...bicycles, call: "" }) });
  const step = { alertId, version: 1, state: "draft", byPersonId: coordinator.id, at } as const;
  await tx.insert(t.alertStep).values({ id: newId(), ...step });
  for (const [{ id: personId }, more] of [
    [police, "Kedjorna var avklippta."] as const,
    [coordinator, "En är återfunnen."] as const,
  ]) {
    const fields = { ...bicycles, body: `${bicycles.body} ${more}`, everyArea: "on" };
    const typing = { id: newId(), alertId, municipalityId, personId, version: 1, fields, at: daysBefore(now, 0.02) };
    await tx.insert(t.alertTyping).values(typing);
  }
}

/** Writes it. */
export async function seedWriting(store: Store, town: Town, areas: SeededArea[], now: Date) {
  await store.tx(async (tx) => {
    await cameBack(tx, store, town, areas.slice(0, 2), now);
    await waitsForItsHour(tx, store, town, now);
    await twoWrite(tx, store, town, now);
  });
}
