/** Areas of Nora in several states of their life, with invented people. */

import { eq } from "drizzle-orm";
import { writeStreets } from "~/areas/where/place-area.server";
import { newId } from "~/db/ids";
import type { AreaStage, AreaStepKind } from "~/db/schema/areas";
import type { Store, Writer } from "~/db/store";
import { emailKey } from "~/people/email";
import type { SeededPerson, Town } from "./tenants";

interface HouseholdFacts {
  street: string;
  number: string;
  /** Members of a joined household: name and address. None: paper only, unless abstaining. */
  members?: { name: string; email: string; contact?: "contact" | "leadContact" }[];
  abstaining?: boolean;
}

export interface AreaFacts {
  name: string;
  stage: AreaStage;
  route: "direct" | "viaContact";
  streets: string[];
  startedDaysAgo: number;
  households: HouseholdFacts[];
}

export interface SeededArea {
  id: string;
  name: string;
  people: SeededPerson[];
  contactIds: string[];
  paperHouseholdIds: string[];
}

export const noraAreas: AreaFacts[] = [
  {
    name: "Älvstranden",
    stage: "active",
    route: "direct",
    streets: ["Strandgatan", "Storgatan"],
    startedDaysAgo: 410,
    households: [
      {
        street: "Strandgatan",
        number: "2",
        members: [{ name: "Gunnel Forsberg", email: "gunnel@exempel.example", contact: "leadContact" }],
      },
      { street: "Strandgatan", number: "4", members: [{ name: "Ove Lindh", email: "ove@exempel.example" }] },
      {
        street: "Strandgatan",
        number: "6",
        members: [
          { name: "Åke Hedman", email: "åke@exempel.example" },
          { name: "Siv Hedman", email: "siv@exempel.example" },
        ],
      },
      { street: "Strandgatan", number: "8" },
      { street: "Strandgatan", number: "10", abstaining: true },
      { street: "Storgatan", number: "31", members: [{ name: "Mary Walsh", email: "mary@exempel.example" }] },
      { street: "Storgatan", number: "33" },
    ],
  },
  {
    name: "Gyttorp by",
    stage: "active",
    route: "viaContact",
    streets: ["Tallvägen", "Björkvägen"],
    startedDaysAgo: 230,
    households: [
      {
        street: "Tallvägen",
        number: "1",
        members: [{ name: "Hassan Nouri", email: "hassan@exempel.example", contact: "contact" }],
      },
      { street: "Tallvägen", number: "3", members: [{ name: "Elsa Ström", email: "elsa@exempel.example" }] },
      { street: "Tallvägen", number: "5", members: [{ name: "Per-Olof Dahl", email: "perolof@exempel.example" }] },
      { street: "Björkvägen", number: "7" },
    ],
  },
  {
    name: "Striberg",
    stage: "approved",
    route: "direct",
    streets: ["Gruvvägen"],
    startedDaysAgo: 20,
    households: [
      { street: "Gruvvägen", number: "12", members: [{ name: "Ingrid Holm", email: "ingrid@exempel.example" }] },
      { street: "Gruvvägen", number: "14", members: [{ name: "Nils Eng", email: "nils@exempel.example" }] },
    ],
  },
  {
    name: "Järle",
    stage: "dormant",
    route: "direct",
    streets: ["Kvarnvägen"],
    startedDaysAgo: 900,
    households: [
      { street: "Kvarnvägen", number: "5", members: [{ name: "Bertil Ask", email: "bertil@exempel.example" }] },
    ],
  },
];

export const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 24 * 3_600_000);

async function seedPerson(tx: Writer, store: Store, name: string, email: string, at: Date): Promise<SeededPerson> {
  const id = newId();
  const locale = name === "Mary Walsh" ? ("en" as const) : ("sv" as const);
  const row = { id, name, email, emailKey: emailKey(email), locale, createdAt: at, confirmedAt: at };
  await tx.insert(store.t.person).values(row);
  return { id, name, email, locale };
}

async function seedApplication(
  tx: Writer,
  store: Store,
  town: Town,
  facts: AreaFacts,
  applicant: SeededPerson,
  at: Date,
) {
  const first = facts.households[0]!;
  const applicationId = newId();
  await tx.insert(store.t.application).values({
    id: applicationId,
    municipalityId: town.municipalityId,
    personId: applicant.id,
    state: "approved",
    areaName: facts.name,
    street: first.street,
    number: first.number,
    postcode: "71331",
    town: "Nora",
    streets: facts.streets,
    householdCount: facts.households.length,
    interested: "",
    worries: "",
    createdAt: at,
    confirmedAt: at,
  });
  const decision = { id: newId(), applicationId, outcome: "approved" as const, decidedBy: town.staff.coordinator.id };
  await tx.insert(store.t.applicationDecision).values({ ...decision, decidedAt: at });
  return applicationId;
}

/** Writes an area with its households, members and contacts; the first member's application started it. */
export async function seedArea(store: Store, town: Town, facts: AreaFacts, now: Date): Promise<SeededArea> {
  const { t } = store;
  const at = daysBefore(now, facts.startedDaysAgo);
  const area: SeededArea = { id: newId(), name: facts.name, people: [], contactIds: [], paperHouseholdIds: [] };
  await store.tx(async (tx) => {
    const everyone = facts.households.flatMap((household) => household.members ?? []);
    for (const { name, email } of everyone) area.people.push(await seedPerson(tx, store, name, email, at));
    const applicationId = await seedApplication(tx, store, town, facts, area.people[0]!, at);
    const { stage, route, name } = facts;
    const row = { id: area.id, municipalityId: town.municipalityId, applicationId, name, stage, route, createdAt: at };
    await tx.insert(t.area).values(row);
    const { municipalityId } = town;
    await writeStreets({ tx, now: at }, { areaId: area.id, municipalityId }, facts.streets);
    await seedSteps(tx, store, town, area.id, stage, at);
    for (const household of facts.households) await seedHousehold(tx, store, town, area, household, at);
    const ours = eq(t.household.areaId, area.id);
    await tx
      .update(t.household)
      .set({ contactId: area.contactIds[0] ?? null })
      .where(ours);
  });
  return area;
}

/** How it came to where its later steps begin: approved, and for all but those on their way the meeting, contact and activity. */
async function seedSteps(tx: Writer, { t }: Store, { staff }: Town, areaId: string, stage: AreaStage, at: Date) {
  const begun: [step: AreaStepKind, byPersonId: string, day: number][] = [
    ["meetingBooked", staff.police.id, 4],
    ["meetingHeld", staff.police.id, 20],
    ["trained", staff.police.id, 21],
    ["active", staff.police.id, 21],
  ];
  const approved: (typeof begun)[number] = ["approved", staff.coordinator.id, 0];
  const rows = [approved, ...(stage === "approved" ? [] : begun)].map(([step, byPersonId, day]) => {
    return { id: newId(), areaId, stage: step, byPersonId, at: daysBefore(at, -day) };
  });
  await tx.insert(t.areaStep).values(rows);
}

async function seedHousehold(tx: Writer, store: Store, town: Town, area: SeededArea, facts: HouseholdFacts, at: Date) {
  const { t } = store;
  const householdId = newId();
  const kind = facts.members ? "joined" : facts.abstaining ? "abstaining" : "paperOnly";
  const address = { street: facts.street, number: facts.number, apartment: "" };
  await tx.insert(t.household).values({ id: householdId, areaId: area.id, kind, ...address, createdAt: at });
  if (kind === "paperOnly") area.paperHouseholdIds.push(householdId);
  for (const { email, contact } of facts.members ?? []) {
    const person = area.people.find((one) => one.email === email)!;
    const memberId = newId();
    await tx.insert(t.member).values({ id: memberId, personId: person.id, householdId, areaId: area.id, joinedAt: at });
    const shown = { showName: true, showEmail: !contact, changedAt: at };
    if (contact || person.id === area.people.at(-1)!.id)
      await tx.insert(t.memberVisibility).values({ id: newId(), memberId, ...shown });
    if (!contact) continue;
    const contactRow = newId();
    const appointed = { appointedBy: town.staff.police.id, appointedAt: daysBefore(at, -21) };
    await tx
      .insert(t.contact)
      .values({ id: contactRow, memberId, areaId: area.id, role: contact, trainedAt: at, ...appointed });
    area.contactIds.push(contactRow);
  }
}
