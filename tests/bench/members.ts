import { newId } from "~/db/ids";
import type { Store, Writer } from "~/db/store";
import type { LetterContent } from "~/mail/letter";
import { slot } from "~/mail/letter";

const householdsPerArea = 100;
const atOnce = 5_000;
const then = new Date("2026-01-01T08:00:00Z");

async function insertAreas(tx: Writer, { t }: Store, municipalityId: string, n: number): Promise<string[]> {
  const areas = Array.from({ length: n }, (_, i) => ({
    id: newId(),
    municipalityId,
    name: `Björkängen ${i}`,
    stage: "active" as const,
    route: "direct" as const,
    createdAt: then,
  }));
  for (let i = 0; i < n; i += 1_000) await tx.insert(t.area).values(areas.slice(i, i + 1_000));
  return areas.map(({ id }) => id);
}

async function insertMembers(tx: Writer, { t }: Store, areaId: string, first: number, n: number) {
  const household = { id: newId(), areaId, kind: "joined" as const, street: "Hagbyvägen", number: "1", apartment: "" };
  await tx.insert(t.household).values({ ...household, createdAt: then });
  const people = Array.from({ length: n }, (_, i) => {
    const email = `asa.oberg.${first + i}@granne.example`;
    return {
      id: newId(),
      email,
      emailKey: email,
      name: `Åsa Öberg ${first + i}`,
      locale: "sv" as const,
      createdAt: then,
      confirmedAt: then,
    };
  });
  await tx.insert(t.person).values(people);
  const place = { householdId: household.id, areaId, joinedAt: then };
  await tx.insert(t.member).values(people.map(({ id }) => ({ id: newId(), personId: id, ...place })));
}

/** A municipality with `n` members in areas of a hundred households; returns the areas. */
export async function settle(store: Store, n: number): Promise<{ municipalityId: string; areaIds: string[] }> {
  const municipalityId = newId();
  const { municipality } = store.t;
  const row = {
    id: municipalityId,
    code: "1884",
    name: "Nora",
    county: "Örebro län",
    postcodes: ["713"],
    settings: {},
  };
  const areaIds = await store.tx(async (tx) => {
    await tx.insert(municipality).values({ ...row, createdAt: then });
    return insertAreas(tx, store, municipalityId, Math.ceil(n / householdsPerArea));
  });
  for (let from = 0; from < n; from += atOnce)
    await store.tx(async (tx) => {
      for (let i = from; i < Math.min(n, from + atOnce); i += householdsPerArea)
        await insertMembers(tx, store, areaIds[i / householdsPerArea]!, i, Math.min(householdsPerArea, n - i));
    });
  return { municipalityId, areaIds };
}

const advice =
  "Det har varit inbrott i flera källare på gården. Lås dörren, släpp inte in okända och ring 112 om du ser något. ";

/** A letter of 8.4 KB as MIME, as much as the reference sends, with name, area and a way out. */
export function longLetter(subject: string): LetterContent {
  return {
    locale: "sv",
    subject,
    preheader: advice.slice(0, 80),
    above: `Varning · ${slot("area")}`,
    heading: subject,
    blocks: [
      { kind: "paragraph", text: `Hej ${slot("name")}!` },
      ...Array.from({ length: 5 }, () => ({ kind: "paragraph" as const, text: advice.repeat(3) })),
    ],
    footer: [{ kind: "link", label: "Avsluta", href: slot("optOutPageUrl") }],
  };
}
