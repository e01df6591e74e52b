/** Nora and its police, with nobody but staff: what the demo and the journeys begin with. */

import type { StaffRole } from "~/access/policy";
import { newId } from "~/db/ids";
import type { Store } from "~/db/store";
import { emailKey } from "~/people/email";

export interface SeededPerson {
  id: string;
  locale?: "sv" | "en";
  name: string;
  email: string;
}

interface Post {
  name: string;
  email: string;
  role: StaffRole;
  title: string;
}

export interface Town {
  municipalityId: string;
  staff: Record<StaffRole, SeededPerson>;
}

interface TownFacts {
  code: string;
  name: string;
  county: string;
  /** First digits of the postcodes that lie in the municipality. */
  postcodes: string[];
  policeArea: string;
  /** How to reach the data protection officer. */
  dataProtection: string;
  posts: Post[];
}

export const nora: TownFacts = {
  code: "1884",
  name: "Nora",
  county: "Örebro län",
  postcodes: ["713"],
  policeArea: "Lokalpolisområde Lindesberg",
  dataProtection: "dataskyddsombud@nora.example",
  posts: [
    { name: "Petra Lund", email: "petra.lund@polisen.example", role: "police", title: "Kommunpolis" },
    { name: "Karin Berg", email: "karin.berg@nora.example", role: "coordinator", title: "Samordnare" },
    { name: "Adam Sjö", email: "adam.sjo@nora.example", role: "admin", title: "Systemansvarig" },
  ],
};

export const lindesberg: TownFacts = {
  code: "1885",
  name: "Lindesberg",
  county: "Örebro län",
  postcodes: ["711"],
  policeArea: "Lokalpolisområde Lindesberg, östra",
  dataProtection: "dataskyddsombud@lindesberg.example",
  posts: [
    { name: "Lars Ström", email: "lars.strom@polisen.example", role: "police", title: "Kommunpolis" },
    { name: "Lena Mo", email: "lena.mo@lindesberg.example", role: "coordinator", title: "Samordnare" },
    { name: "Love Dahl", email: "love.dahl@lindesberg.example", role: "admin", title: "Systemansvarig" },
  ],
};

/** Writes a municipality, the police area that covers it, and the people who work there. */
export async function seedTown(store: Store, facts: TownFacts, at: Date): Promise<Town> {
  const { t } = store;
  const [municipalityId, policeAreaId] = [newId(), newId()];
  const people = facts.posts.map((post) => ({ ...post, id: newId() }));
  await store.tx(async (tx) => {
    const { code, name, county, postcodes, policeArea, dataProtection } = facts;
    await tx
      .insert(t.municipality)
      .values({ id: municipalityId, code, name, county, postcodes, settings: { dataProtection }, createdAt: at });
    await tx.insert(t.policeArea).values({ id: policeAreaId, name: policeArea, createdAt: at });
    await tx.insert(t.policeAreaMunicipality).values({ id: newId(), policeAreaId, municipalityId });
    for (const { id, name: personName, email, role, title } of people) {
      const person = { id, name: personName, email, emailKey: emailKey(email), locale: "sv" as const };
      await tx.insert(t.person).values({ ...person, createdAt: at, confirmedAt: at });
      const place = role === "police" ? { policeAreaId } : { municipalityId };
      await tx.insert(t.staff).values({ id: newId(), personId: id, role, title, startedAt: at, ...place });
    }
  });
  const staff = Object.fromEntries(people.map(({ role, id, name, email }) => [role, { id, name, email }]));
  return { municipalityId, staff: staff as Town["staff"] };
}
