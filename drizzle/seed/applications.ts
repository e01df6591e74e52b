/** Applications that wait at Nora's desk: one new, one whose answer has come, one declined long ago. */

import { fingerprint } from "~/access/secrets.server";
import { newId } from "~/db/ids";
import type { ApplicationState } from "~/db/schema/areas";
import type { Store } from "~/db/store";
import { emailKey } from "~/people/email";
import { daysBefore } from "./areas";
import type { Town } from "./tenants";

interface ApplicationFacts {
  applicant: { name: string; email: string };
  state: ApplicationState;
  areaName: string;
  street: string;
  number: string;
  streets: string[];
  households: number;
  interested: string;
  worries: string;
  daysAgo: number;
  question?: { text: string; answer: string };
  declined?: string;
}

const facts: ApplicationFacts[] = [
  {
    applicant: { name: "Maj-Britt Olsson", email: "majbritt@exempel.example" },
    state: "waiting",
    areaName: "Vikersgården",
    street: "Vikersvägen",
    number: "18",
    streets: ["Vikersvägen", "Sjövägen"],
    households: 14,
    interested: "Familjen Ek på nummer 20 och Rune på Sjövägen 3.",
    worries: "Två cyklar och en utombordare har försvunnit sedan i somras.",
    daysAgo: 2,
  },
  {
    applicant: { name: "Tomas Grahn", email: "tomas@exempel.example" },
    state: "asked",
    areaName: "Östra station",
    street: "Stationsgatan",
    number: "7",
    streets: ["Stationsgatan"],
    households: 26,
    interested: "Bostadsrättsföreningens styrelse.",
    worries: "Inbrott i källarförråden.",
    daysAgo: 9,
    question: {
      text: "Gäller ansökan båda husen på Stationsgatan, eller bara nummer 7?",
      answer: "Båda husen, nummer 7 och 9. Det är samma förening.",
    },
  },
  {
    applicant: { name: "Kent Wall", email: "kent@exempel.example" },
    state: "declined",
    areaName: "Fritidsbyn Norasjön",
    street: "Strandstigen",
    number: "4",
    streets: ["Strandstigen"],
    households: 3,
    interested: "",
    worries: "Obehöriga vid båtplatserna.",
    daysAgo: 120,
    declined: "Det behövs minst fem hushåll. Slå er gärna ihop med Vikersgården, som är på väg att starta.",
  },
];

async function seedApplication(store: Store, town: Town, one: ApplicationFacts, now: Date) {
  const { t } = store;
  const at = daysBefore(now, one.daysAgo);
  const [personId, id] = [newId(), newId()];
  const { name, email } = one.applicant;
  const place = { street: one.street, number: one.number, postcode: "71332", town: "Nora", streets: one.streets };
  const words = {
    areaName: one.areaName,
    householdCount: one.households,
    interested: one.interested,
    worries: one.worries,
  };
  await store.tx(async (tx) => {
    const person = { id: personId, name, email, emailKey: emailKey(email), locale: "sv" as const };
    await tx.insert(t.person).values({ ...person, createdAt: at, confirmedAt: at });
    const row = { id, municipalityId: town.municipalityId, personId, state: one.state, ...place, ...words };
    await tx.insert(t.application).values({ ...row, createdAt: at, confirmedAt: at });
    const officer = town.staff.police.id;
    if (one.question)
      await tx.insert(t.applicationQuestion).values({
        id: newId(),
        applicationId: id,
        askedBy: officer,
        askedAt: daysBefore(now, one.daysAgo - 1),
        question: one.question.text,
        tokenHash: fingerprint(newId()),
        answer: one.question.answer,
        answeredAt: daysBefore(now, one.daysAgo - 3),
      });
    const decided = { decidedBy: officer, decidedAt: daysBefore(now, one.daysAgo - 4) };
    if (one.declined)
      await tx
        .insert(t.applicationDecision)
        .values({ id: newId(), applicationId: id, outcome: "declined", reason: one.declined, ...decided });
  });
}

/** Writes them all. */
export async function seedApplications(store: Store, town: Town, now: Date) {
  for (const one of facts) await seedApplication(store, town, one, now);
}
