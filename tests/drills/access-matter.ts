/** One area with people and one of everything that can be decided there. */
import type { Role } from "~/access/policy";
import { newId } from "~/db/ids";
import type { Store, Writer } from "~/db/store";
import { emailKey } from "~/people/email";
import type { SeededPerson, Town } from "../../drizzle/seed/tenants";

/** The ids that stand in the addresses of a matter's pages. */
export interface Matter {
  areaId: string;
  orderId: string;
  signId: string;
  memberId: string;
  householdId: string;
  contactId: string;
  applicationId: string;
  alertId: string;
  attachmentId: string;
  ticketId: string;
  templateId: string;
  sheetId: string;
  requestId: string;
  meetingId: string;
}

/** Who is who. `spare` is the contact whom an officer may release without taking a visitor's role away. */
export interface People {
  starter: SeededPerson;
  member: SeededPerson;
  contact?: SeededPerson;
  leadContact?: SeededPerson;
  spare?: SeededPerson;
}

export const at = new Date("2026-01-01T08:00:00Z");
const soon = new Date("2036-01-01T08:00:00Z");

export async function person(store: Store, name: string): Promise<SeededPerson> {
  const id = newId();
  const email = `${name.toLowerCase()}-${id.slice(-6)}@exempel.example`;
  const row = { id, name, email, emailKey: emailKey(email), locale: "sv" as const, createdAt: at, confirmedAt: at };
  await store.tx((tx) => tx.insert(store.t.person).values(row));
  return { id, name, email };
}

interface Place {
  tx: Writer;
  store: Store;
  town: Town;
  ids: Matter;
}

const address = (number: string) => ({ street: "Hagbyvägen", number, apartment: "" });

async function applications({ tx, store, town, ids }: Place, people: People): Promise<string> {
  const { application } = store.t;
  const common = {
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
  const started = newId();
  await tx.insert(application).values({ ...common, id: started, personId: people.starter.id, state: "approved" });
  await tx
    .insert(application)
    .values({ ...common, id: ids.applicationId, personId: people.member.id, state: "waiting" });
  return started;
}

async function household({ tx, store, town, ids }: Place, role: Role | "spare", who: SeededPerson) {
  const { t } = store;
  const [householdId, memberId] = role === "member" ? [ids.householdId, ids.memberId] : [newId(), newId()];
  const { areaId } = ids;
  await tx.insert(t.household).values({ id: householdId, areaId, kind: "joined", ...address(role), createdAt: at });
  await tx.insert(t.member).values({ id: memberId, personId: who.id, householdId, areaId, joinedAt: at });
  if (role !== "contact" && role !== "leadContact" && role !== "spare") return;
  const contact = { id: role === "spare" ? ids.contactId : newId(), memberId, areaId };
  const held = role === "leadContact" ? ("leadContact" as const) : ("contact" as const);
  await tx.insert(t.contact).values({ ...contact, role: held, appointedBy: town.staff.police.id, appointedAt: at });
}

async function alert({ tx, store, town, ids }: Place) {
  const { t } = store;
  const { municipalityId, staff } = town;
  const kind = { kind: "warning", priority: "important", state: "approved", version: 1, everyArea: false } as const;
  const words = { title: "Inbrott", body: "Någon bröt sig in.", place: "Hagby", timeSpan: "i dag", advice: "Lås." };
  const by = { createdBy: staff.police.id, createdAt: at, approvedBy: staff.coordinator.id, approvedAt: at };
  await tx.insert(t.alert).values({ id: ids.alertId, municipalityId, public: true, ...kind, ...words, ...by });
  const file = { type: "application/pdf", label: "Karta", size: 5, addedBy: staff.police.id, addedAt: at } as const;
  await tx.insert(t.attachment).values({ id: ids.attachmentId, alertId: ids.alertId, ...file });
  const base64 = Buffer.from("%PDF-").toString("base64");
  await tx.insert(t.attachmentPiece).values({ id: newId(), attachmentId: ids.attachmentId, nr: 0, base64 });
  await tx.insert(t.alertArea).values({ id: newId(), alertId: ids.alertId, areaId: ids.areaId });
}

async function sign({ tx, store, town, ids }: Place) {
  const { signOrder, sign } = store.t;
  const { areaId, orderId, signId } = ids;
  await tx
    .insert(signOrder)
    .values({ id: orderId, areaId, signs: 1, decals: 0, orderedBy: town.staff.police.id, orderedAt: at });
  await tx.insert(sign).values({ id: signId, areaId, orderId, state: "placed", place: "Infarten", createdAt: at });
}

async function reply({ tx, store, town, ids }: Place, by: SeededPerson) {
  const { ticket, ticketMessage, answerTemplate } = store.t;
  const { municipalityId } = town;
  const common = { id: ids.ticketId, municipalityId, alertId: ids.alertId, personId: by.id, kind: "question" } as const;
  await tx.insert(ticket).values({ ...common, state: "new", isUrgent: false, createdAt: at, changedAt: at });
  const words = { text: "Hej?", seenWhen: "", seenWhere: "", looks: "", enclosed: 0, isCut: false };
  await tx.insert(ticketMessage).values({ id: newId(), ticketId: ids.ticketId, ...words, at });
  const ready = { id: ids.templateId, municipalityId, name: "Tack", body: "Tack!", changedAt: at };
  await tx.insert(answerTemplate).values(ready);
}

async function request({ tx, store, ids }: Place, by: SeededPerson, personId: string) {
  const { t } = store;
  const codeId = newId();
  const code = { id: codeId, areaId: ids.areaId, sheetId: ids.sheetId, codeHash: newId(), createdBy: by.id };
  await tx.insert(t.householdCode).values({ ...code, createdAt: at, expiresAt: soon, usedAt: at });
  const wanted = { id: ids.requestId, areaId: ids.areaId, codeId, personId, ...address("99") };
  await tx.insert(t.joinRequest).values({ ...wanted, createdAt: at, confirmedAt: at });
}

async function meeting({ tx, store, town, ids }: Place) {
  const { t } = store;
  const when = { startsAt: soon, endsAt: soon, createdAt: at, sequence: 0, createdBy: town.staff.police.id };
  const where = { place: "Folkets hus", link: "", privateHome: false, isPublic: true, note: "", title: "" };
  await tx.insert(t.meeting).values({ id: ids.meetingId, areaId: ids.areaId, kind: "startUp", ...when, ...where });
}

/** Writes an area with those people, an application, an alert and a request to join. */
export async function matter(store: Store, town: Town, stage: "active" | "closed", people: People): Promise<Matter> {
  const [areaId, memberId, householdId, contactId] = [newId(), newId(), newId(), newId()];
  const [applicationId, alertId, sheetId, requestId] = [newId(), newId(), newId(), newId()];
  const signs = { orderId: newId(), signId: newId() };
  const desk = { attachmentId: newId(), ticketId: newId(), templateId: newId(), meetingId: newId() };
  const ids = {
    areaId,
    memberId,
    householdId,
    contactId,
    applicationId,
    alertId,
    sheetId,
    requestId,
    ...desk,
    ...signs,
  };
  const newcomer = await person(store, "Nya");
  await store.tx(async (tx) => {
    const place = { tx, store, town, ids };
    const started = await applications(place, people);
    const area = { id: areaId, municipalityId: town.municipalityId, applicationId: started, name: "Hagby" };
    await tx.insert(store.t.area).values({ ...area, stage, route: "direct", createdAt: at });
    for (const [role, who] of Object.entries(people)) await household(place, role as Role | "spare", who);
    await alert(place);
    await sign(place);
    await reply(place, people.member);
    await request(place, people.starter, newcomer.id);
    await meeting(place);
  });
  return ids;
}
