/** A town in which every role is held by somebody, in an open area, in a closed one, and nowhere next door. */
import type { Role } from "~/access/policy";
import { newId } from "~/db/ids";
import type { Store } from "~/db/store";
import { emailKey } from "~/people/email";
import { lindesberg, nora, type SeededPerson, seedTown, type Town } from "../../drizzle/seed/tenants";
import { signedIn } from "../support/signed-in";

export type ScopeName = "own" | "foreign" | "closed";
export type Visitor = Role | "anonymous";

/** The ids that stand in a route's address, for one scope. */
export type Params = Record<string, string>;

export interface World {
  cookies: Record<Visitor, string>;
  params(visitor: Visitor, scope: ScopeName): Params;
}

interface Matter {
  areaId: string;
  memberId: string;
  householdId: string;
  contactId: string;
  applicationId: string;
  alertId: string;
}

const at = new Date("2026-01-01T08:00:00Z");

async function person(store: Store, name: string): Promise<SeededPerson> {
  const id = newId();
  const email = `${name.toLowerCase()}-${id.slice(-6)}@exempel.example`;
  const row = { id, name, email, emailKey: emailKey(email), locale: "sv" as const, createdAt: at, confirmedAt: at };
  await store.tx((tx) => tx.insert(store.t.person).values(row));
  return { id, name, email };
}

interface People {
  starter: SeededPerson;
  member: SeededPerson;
  contact?: SeededPerson;
  leadContact?: SeededPerson;
}

/** An area with those people, an application that waits and an alert that waits, so that each act has something to act on. */
async function matter(store: Store, town: Town, stage: "active" | "closed", people: People): Promise<Matter> {
  const { t } = store;
  const ids: Matter = {
    areaId: newId(),
    memberId: newId(),
    householdId: newId(),
    contactId: newId(),
    applicationId: newId(),
    alertId: newId(),
  };
  const application = {
    municipalityId: town.municipalityId,
    areaName: "Hagby",
    street: "Hagbyvägen",
    number: "1",
    postcode: "71331",
    town: "Nora",
    streets: ["Hagbyvägen"],
    householdCount: 12,
    interested: "",
    worries: "",
    createdAt: at,
    confirmedAt: at,
  };
  await store.tx(async (tx) => {
    const started = newId();
    await tx
      .insert(t.application)
      .values({ ...application, id: started, personId: people.starter.id, state: "approved" });
    await tx
      .insert(t.application)
      .values({ ...application, id: ids.applicationId, personId: people.member.id, state: "waiting" });
    const area = { id: ids.areaId, municipalityId: town.municipalityId, applicationId: started, name: "Hagby" };
    await tx.insert(t.area).values({ ...area, stage, route: "direct", createdAt: at });
    for (const [role, who] of Object.entries(people) as [Role, SeededPerson][]) {
      const householdId = role === "member" ? ids.householdId : newId();
      const memberId = role === "member" ? ids.memberId : newId();
      const address = { street: "Hagbyvägen", number: role, apartment: "" };
      await tx
        .insert(t.household)
        .values({ id: householdId, areaId: ids.areaId, kind: "joined", ...address, createdAt: at });
      await tx
        .insert(t.member)
        .values({ id: memberId, personId: who.id, householdId, areaId: ids.areaId, joinedAt: at });
      if (role !== "contact" && role !== "leadContact") continue;
      const id = role === "contact" ? ids.contactId : newId();
      await tx
        .insert(t.contact)
        .values({ id, memberId, areaId: ids.areaId, role, appointedBy: town.staff.police.id, appointedAt: at });
    }
    const alert = {
      municipalityId: town.municipalityId,
      kind: "warning" as const,
      priority: "important" as const,
      version: 1,
    };
    const words = { title: "Inbrott", body: "Någon bröt sig in.", place: "Hagby", timeSpan: "i dag", advice: "Lås." };
    const written = {
      createdBy: town.staff.police.id,
      createdAt: at,
      approvedBy: town.staff.coordinator.id,
      approvedAt: at,
    };
    await tx
      .insert(t.alert)
      .values({ id: ids.alertId, ...alert, ...words, ...written, state: "approved", everyArea: false });
    await tx.insert(t.alertArea).values({ id: newId(), alertId: ids.alertId, areaId: ids.areaId });
  });
  return ids;
}

const opaque = { link: "a".repeat(43), token: "b".repeat(43), lang: "sv" };

/** Writes the world into an empty database that is the process's store. */
export async function buildWorld(store: Store): Promise<World> {
  const [here, there] = [await seedTown(store, nora, at), await seedTown(store, lindesberg, at)];
  const names = ["Rut", "Stina", "Maj", "Kim", "Lo"];
  const [resident, starter, member, contact, leadContact] = await Promise.all(names.map((name) => person(store, name)));
  const strangers = { starter: await person(store, "Fia"), member: await person(store, "Fred") };
  const led = { starter: await person(store, "Eva"), member: member!, contact: contact!, leadContact: leadContact! };
  const open = await matter(store, here, "active", led);
  const closed = await matter(store, here, "closed", led);
  const started = await matter(store, here, "active", { starter: starter!, member: await person(store, "Ulf") });
  const startedClosed = await matter(store, here, "closed", { starter: starter!, member: await person(store, "Ulla") });
  const foreign = await matter(store, there, "active", strangers);
  const cookies: World["cookies"] = {
    anonymous: "",
    resident: await signedIn(resident!.id),
    starter: await signedIn(starter!.id),
    member: await signedIn(member!.id),
    contact: await signedIn(contact!.id),
    leadContact: await signedIn(leadContact!.id),
    coordinator: await signedIn(here.staff.coordinator.id, true),
    police: await signedIn(here.staff.police.id, true),
    admin: await signedIn(here.staff.admin.id, true),
  };
  return {
    cookies,
    params(visitor, scope) {
      const byScope = {
        own: visitor === "starter" ? started : open,
        closed: visitor === "starter" ? startedClosed : closed,
        foreign,
      };
      const kommun = scope === "foreign" ? lindesberg.code : nora.code;
      return { ...opaque, ...byScope[scope], kommun };
    },
  };
}
