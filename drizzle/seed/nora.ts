/** The demo's world: Nora, its staff, areas in several states, what waits at the desk, and some history. */
import { adoptStore, openStore } from "~/db/open.server";
import { seedAlerts } from "./alerts";
import { seedApplications } from "./applications";
import { noraAreas, seedArea } from "./areas";
import { seedIncidents } from "./incidents";
import { seedLists } from "./lists";
import { seedMeetings } from "./meetings";
import { seedReplies } from "./replies";
import { seedReviews } from "./reviews";
import { seedSigns } from "./signs";
import { nora, seedTown } from "./tenants";
import { seedThreads } from "./threads";
import { seedWhere } from "./where";
import { seedWriting } from "./writing";

/** Address, name and role of somebody who can sign in. */
export type SignIn = [email: string, name: string, role: string];

/** Seeds an empty database and returns who can sign in as what. */
export async function seedNora(databaseUrl: string, now: Date): Promise<SignIn[]> {
  const store = adoptStore(await openStore(databaseUrl, { migrate: true }));
  const town = await seedTown(store, nora, now);
  const areas = [];
  for (const facts of noraAreas) areas.push(await seedArea(store, town, facts, now));
  await seedWhere(store, town, areas, now);
  await seedApplications(store, town, now);
  await seedAlerts(store, town, areas, now);
  await seedMeetings(store, town, areas, now);
  await seedSigns(store, town, areas, now);
  await seedReviews(store, areas, now);
  await seedLists(store, town, areas, now);
  await seedReplies(store, town, areas, now);
  await seedIncidents();
  await seedThreads(store, town, areas, now);
  await seedWriting(store, town, areas, now);
  await store.close();
  const staff = nora.posts.map(({ email, name, title }): SignIn => [email, name, title]);
  return [
    ...staff,
    ["gunnel@exempel.example", "Gunnel Forsberg", "huvudkontaktombud i Älvstranden"],
    ["hassan@exempel.example", "Hassan Nouri", "kontaktombud i Gyttorp by"],
    ["ingrid@exempel.example", "Ingrid Holm", "startade Striberg, har inget kontaktombud än"],
    ["mary@exempel.example", "Mary Walsh", "medlem i Älvstranden, läser engelska"],
    ["majbritt@exempel.example", "Maj-Britt Olsson", "har ansökt om Vikersgården"],
  ];
}
