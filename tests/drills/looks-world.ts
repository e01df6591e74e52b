/** The demo's Nora, and beside it whatever a page can show and the demo does not: drafts, orders, slips, links that hold. */
import { eq } from "drizzle-orm";
import { startProof } from "~/access/proof.server";
import { hashToken, newToken } from "~/access/secrets.server";
import { newId } from "~/db/ids";
import { adoptStore, openStore } from "~/db/open.server";
import type { AlertState } from "~/db/schema/alerts";
import type { ProofUse } from "~/db/schema/people";
import type { Store, Writer } from "~/db/store";
import { seedNora } from "../../drizzle/seed/nora";
import type { Town } from "../../drizzle/seed/tenants";
import { signedIn } from "../support/signed-in";
import { at, type Matter, matter, person } from "./access-matter";
import type { Visitor } from "./access-world";

/** Somebody who looks: what they are, and the cookie header by which the site knows them. */
export interface Looker {
  role: Visitor;
  cookie: string;
}

/** Links whose token only their letter knows, by the route that they open. */
export type Links = Record<string, string[]>;

export interface LooksWorld {
  store: Store;
  lookers: Looker[];
  links: Links;
}

const soon = new Date("2036-01-01T08:00:00Z");

async function townOf({ read, t }: Store): Promise<Town> {
  const [municipality] = await read.select().from(t.municipality).where(eq(t.municipality.code, "1884"));
  const posts = await read.select().from(t.staff).innerJoin(t.person, eq(t.person.id, t.staff.personId));
  const staff = Object.fromEntries(posts.map((row) => [row.staff.role, row.person]));
  return { municipalityId: municipality!.id, staff: staff as unknown as Town["staff"] };
}

/** An alert in each state in which officers see another page. */
async function alerts(tx: Writer, { t }: Store, town: Town, { areaId, alertId }: Matter) {
  const words = { body: "Någon bröt sig in.", place: "Hagby", timeSpan: "i natt", advice: "Lås.", everyArea: false };
  const kind = { kind: "warning", priority: "important", category: "burglary", version: 1 } as const;
  const { municipalityId, staff } = town;
  for (const state of ["draft", "submitted", "returned", "scheduled", "withdrawn"] satisfies AlertState[]) {
    const id = newId();
    const over = state === "withdrawn" || state === "scheduled";
    const by = { createdBy: staff.police.id, createdAt: at, ...(over && { approvedBy: staff.coordinator.id }) };
    const when = { approvedAt: state === "withdrawn" ? at : null, scheduledAt: state === "scheduled" ? soon : null };
    await tx
      .insert(t.alert)
      .values({ id, municipalityId, state, title: `Inbrott i ${state}`, ...kind, ...words, ...by, ...when });
    await tx.insert(t.alertArea).values({ id: newId(), alertId: id, areaId });
  }
  const alone = {
    id: alertId,
    municipalityId,
    sentBy: staff.police.id,
    sentAt: at,
    dueAt: at,
    reason: "Natt, och han var kvar.",
  };
  await tx.insert(t.lateReview).values(alone);
}

/** Slips that nobody has used, a household that everybody has left, and two who are invited. */
async function neighbours(tx: Writer, { t }: Store, { areaId, householdId }: Matter, by: string, guests: string[]) {
  const sheetId = newId();
  for (let i = 0; i < 4; i++) {
    const code = { id: newId(), areaId, sheetId, codeHash: hashToken(newToken()), createdBy: by };
    await tx.insert(t.householdCode).values({ ...code, createdAt: at, expiresAt: soon });
  }
  await tx.insert(t.emptiedHousehold).values({ id: newId(), householdId, areaId, since: at });
  const links = [];
  for (const [i, personId] of guests.entries()) {
    const link = newToken();
    links.push(link);
    const home = { street: "Hagbyvägen", number: String(40 + i), apartment: "" };
    const row = { id: newId(), areaId, personId, invitedBy: by, ...home, tokenHash: hashToken(link) };
    await tx.insert(t.invitation).values({ ...row, createdAt: at, expiresAt: soon });
  }
  const [invited] = await tx.select().from(t.invitation).where(eq(t.invitation.personId, guests[1]!));
  return { links, listed: invited!.id };
}

const row = (line: number, home: string, people: string[]) => ({
  line,
  home,
  kind: people.length > 0 ? ("joined" as const) : ("paperOnly" as const),
  people: people.map((name) => ({ name, email: `${name.split(" ")[0]!.toLowerCase()}@exempel.example`, phone: null })),
});

/** A list that waits to be looked through, and one that has been taken in. */
async function lists(tx: Writer, { t }: Store, areaId: string, by: string, invitationId: string) {
  const file = { areaId, uploadedBy: by, uploadedAt: new Date(), sheet: "", rows: 4, done: 4, above: 0, most: 500 };
  const read = {
    ...{ headings: ["Namn", "Adress", "E-post"], columns: ["name", "address", "email"], households: 2, people: 2 },
    ...{ paperOnly: 1, abstaining: 0, faulty: 1, known: 1, unreadable: null },
    sample: [row(2, "Hagbyvägen 3", ["Rut Ek"]), row(3, "Hagbyvägen 5", [])],
    problems: [{ line: 4, what: "noAddress", words: "Kalle Kula" }],
    notes: [],
  };
  const taken = newId();
  await tx
    .insert(t.listImport)
    .values({ id: taken, state: "taken", fileName: "grannar-2025.csv", takenAt: at, ...file, ...read });
  await tx
    .insert(t.listInvitation)
    .values({ id: newId(), importId: taken, invitationId, letterId: newId(), isNew: true });
  await tx.insert(t.listImport).values({ id: newId(), state: "ready", fileName: "grannar.xlsx", ...file, ...read });
}

/** A confirmation or sign-in that is waited for, and the cookie of the browser that waits. */
async function proof(tx: Writer, use: ProofUse, personId: string, target: string, browser: string) {
  return (await startProof({ tx, now: new Date() } as never, { personId, use, target, browser })).link;
}

/** Writes the world into a new database, which becomes the process's store. */
export async function looksWorld(databaseUrl: string): Promise<LooksWorld> {
  await seedNora(databaseUrl, new Date());
  const store = adoptStore(await openStore(databaseUrl, { migrate: false }));
  const { t } = store;
  const town = await townOf(store);
  const names = ["Rut", "Stina", "Kim", "Lo", "Eva", "Sten", "Alva", "Bo", "Cia"];
  const [resident, member, contact, lead, starter, spare, one, other, applicant] = await Promise.all(
    names.map((name) => person(store, name)),
  );
  const led = { starter: starter!, member: member!, contact: contact!, leadContact: lead!, spare: spare! };
  const open = await matter(store, town, "active", led);
  const closed = await matter(store, town, "closed", led);
  const begun = await matter(store, town, "active", { starter: resident!, member: spare! });
  const browser = newToken();
  const links: Links = {};
  const named = { [closed.areaId]: "Lärkan", [begun.areaId]: "Sörgården" };
  await store.tx(async (tx) => {
    for (const [id, name] of Object.entries(named)) await tx.update(t.area).set({ name }).where(eq(t.area.id, id));
    await alerts(tx, store, town, open);
    // What was ordered is called off when an area ends.
    await tx.update(t.signOrder).set({ cancelledAt: at }).where(eq(t.signOrder.areaId, closed.areaId));
    const asked = await neighbours(tx, store, open, contact!.id, [one!.id, other!.id]);
    await lists(tx, store, open.areaId, contact!.id, asked.listed);
    links["/ga-med/inbjudan/:link"] = asked.links.slice(0, 1);
    links["/ga-med/lista/:link"] = asked.links.slice(1);
    const question = newToken();
    await tx.update(t.applicationQuestion).set({ tokenHash: hashToken(question), answer: null, answeredAt: null });
    links["/ansok/svara/:token"] = [question];
    await tx.update(t.application).set({ state: "unconfirmed" }).where(eq(t.application.id, begun.applicationId));
    links["/ansok/bekrafta/:link"] = [await proof(tx, "application", applicant!.id, begun.applicationId, browser)];
    links["/ga-med/bekrafta/:link"] = [await proof(tx, "join", one!.id, begun.requestId, browser)];
    links["/logga-in/lank/:link"] = [await proof(tx, "signIn", one!.id, "/min-sida", browser)];
  });
  const demo = async (email: string) =>
    (await store.read.select({ id: t.person.id }).from(t.person).where(eq(t.person.email, email)))[0]!.id;
  const looker = async (role: Visitor, id: string, isStaff = false) => ({ role, cookie: await signedIn(id, isStaff) });
  const lookers: Looker[] = [
    { role: "anonymous", cookie: `browser=${browser}` },
    await looker("resident", await demo("majbritt@exempel.example")),
    await looker("starter", await demo("ingrid@exempel.example")),
    await looker("member", await demo("ove@exempel.example")),
    await looker("contact", await demo("hassan@exempel.example")),
    await looker("contact", contact!.id),
    await looker("leadContact", await demo("gunnel@exempel.example")),
    await looker("coordinator", town.staff.coordinator.id, true),
    await looker("police", town.staff.police.id, true),
    await looker("admin", town.staff.admin.id, true),
  ];
  return { store, lookers, links };
}
