/** Hagby with a warning that has been sent there, and its neighbours' ways to answer it. */
import { desc, eq } from "drizzle-orm";
import { Browser } from "#tests/access/browser";
import { hagby } from "#tests/delivery/hagby";
import { actorFor, contactIn, longAgo, type Person } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import { permit } from "~/access/permit.server";
import { replyToken } from "~/access/reply-token.server";
import { newId } from "~/db/ids";
import { answerTicket } from "~/replies/answer.server";
import { ticketFor, ticketPage } from "~/replies/read.server";
import { writeReply } from "~/replies/write.server";

export const title = "Inbrott i verkstad i Hagby";

/** Hagby, where Åsa is contact and Anna and Björn are neighbours, after a warning. */
export async function warnedHagby() {
  const town = await hagby();
  const { db, nora, asa } = town;
  await contactIn(db, town.areaId, town.memberIds[asa.id]!, "contact", nora.police);
  const alertId = newId();
  const { t, tx } = db.store;
  const common = { municipalityId: nora.municipality.id, kind: "warning", priority: "important" } as const;
  const words = { title, body: "Verktyg är borta.", place: "Hagby", timeSpan: "i går", advice: "Lås." };
  const by = { createdBy: nora.police.id, createdAt: longAgo, approvedBy: nora.coordinator.id, approvedAt: longAgo };
  const row = { id: alertId, ...common, ...words, ...by, state: "approved", version: 1, everyArea: false } as const;
  await tx(async (w) => {
    await w.insert(t.alert).values(row);
    await w.insert(t.alertArea).values({ id: newId(), alertId, areaId: town.areaId });
  });
  return { ...town, alertId, [Symbol.asyncDispose]: () => db[Symbol.asyncDispose]() };
}
export type Town = Awaited<ReturnType<typeof warnedHagby>>;

/** The word in the address by which a person answers the warning. */
export const tokenOf = ({ alertId }: Town, person: Pick<Person, "id">) => replyToken({ alertId, personId: person.id });

const nothing = { seenWhen: "", seenWhere: "", looks: "" };
/** What Anna saw. */
export const van = {
  seenWhen: "i går vid niotiden",
  seenWhere: "Hagbyvägen",
  text: "Någon lyfte in verktyg i en skåpbil.",
  looks: "Blå jacka.",
};

/** Somebody asks a question by the link in the letter. */
export const asks = (town: Town, person: Pick<Person, "id">, text: string, id = newId()) =>
  writeReply(permit(null, "reply.write", {}), tokenOf(town, person), "question", { id, ...nothing, text });

/** Somebody tells what they saw. */
export const saw = (town: Town, person: Pick<Person, "id">, id = newId()) =>
  writeReply(permit(null, "reply.write", {}), tokenOf(town, person), "saw", { id, ...van });

const scope = (town: Town) => ({ municipalityId: town.nora.municipality.id });

/** What lies on Nora's desk, as Petra sees it. */
export async function inbox(town: Town, view: "open" | "answered" | "closed" = "open", who = town.nora.police) {
  return ticketPage(permit(await actorFor(who), "reply.read", scope(town)), view, 1);
}

/** The first ticket on the desk with all that is written in it. */
export async function ticket(town: Town, id?: string) {
  const { t, read } = town.db.store;
  const [last] = await read.select({ id: t.ticket.id }).from(t.ticket).orderBy(desc(t.ticket.createdAt)).limit(1);
  return ticketFor(permit(await actorFor(town.nora.police), "reply.read", scope(town)), id ?? last!.id);
}

/** Petra answers a ticket. */
export async function answers(town: Town, id: string, text: string, close = false, answerId = newId()) {
  const petra = permit(await actorFor(town.nora.police), "reply.answer", scope(town));
  return answerTicket(petra, id, { id: answerId, text, close });
}

/** The officer's permit to answer. */
export const answering = async (town: Town, who = town.nora.police) =>
  permit(await actorFor(who), "reply.answer", scope(town));

/** A browser in which somebody is signed in. */
export async function browserOf(person: Person, isStaff = false): Promise<Browser> {
  const browser = new Browser();
  const [name, value] = (await signedIn(person.id, isStaff)).split(/=(.*)/s) as [string, string];
  browser.cookies.set(name, value);
  return browser;
}

/** Puts the end of a ticket some days back. */
export const closedBefore = ({ db: { store } }: Town, id: string, at: Date) =>
  store.tx((w) => w.update(store.t.ticket).set({ closedAt: at }).where(eq(store.t.ticket.id, id)));
