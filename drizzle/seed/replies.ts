/** What residents have answered to the warning about the cellars: one answer waits, one may be urgent, one is answered. */
import { eq } from "drizzle-orm";
import { newId } from "~/db/ids";
import type { TicketKind, TicketState } from "~/db/schema/replies";
import type { Store } from "~/db/store";
import { daysBefore, type SeededArea } from "./areas";
import type { Town } from "./tenants";

interface Answered {
  kind: TicketKind;
  state: TicketState;
  isUrgent?: boolean;
  daysAgo: number;
  text: string;
  seenWhen?: string;
  seenWhere?: string;
  looks?: string;
  answer?: string;
  /** A mail that came from this address, and from no member. */
  from?: string;
}

const given: Answered[] = [
  {
    kind: "saw",
    state: "new",
    daysAgo: 0.1,
    seenWhen: "Natten till torsdagen, strax efter klockan 2",
    seenWhere: "Strandgatan, vid bron",
    text: "Någon bar ut en cykel och en låda genom källardörren och lade dem i en släpvagn.",
    looks: "Mörk jacka. Släpvagnen hade ett blått kapell.",
  },
  {
    kind: "question",
    state: "new",
    isUrgent: true,
    daysAgo: 0.05,
    text: "Det står någon med en kofot vid vår källardörr just nu. Vad ska vi göra?",
  },
  {
    kind: "mail",
    state: "new",
    daysAgo: 0.4,
    text: "Hej! Min mamma visade mig ert brev. Hon hörde någon i trapphuset vid midnatt. Kan ni ringa henne?",
    from: "son.till.granne@exempel.se",
  },
  {
    kind: "affected",
    state: "answered",
    daysAgo: 9,
    text: "Vårt förråd var också uppbrutet, men ingenting var borta.",
    answer: "Tack för att du skrev. Gör en anmälan på 114 14 även om inget saknas, så hör förråden ihop i ärendet.",
  },
];

async function insertTicket(store: Store, town: Town, alertId: string, personId: string, one: Answered, now: Date) {
  const { ticket, ticketMessage } = store.t;
  const { answer, daysAgo, kind, state, isUrgent = false, text } = one;
  const at = daysBefore(now, daysAgo);
  const id = newId();
  const ownerId = answer ? town.staff.police.id : null;
  const by = one.from ? { fromAddress: one.from } : { personId };
  const common = { id, municipalityId: town.municipalityId, alertId, ...by, kind, state, isUrgent, ownerId };
  const words = { text, seenWhen: one.seenWhen ?? "", seenWhere: one.seenWhere ?? "", looks: one.looks ?? "" };
  const row = { ticketId: id, enclosed: 0, isCut: false };
  await store.tx(async (tx) => {
    await tx.insert(ticket).values({ ...common, createdAt: at, changedAt: at });
    await tx.insert(ticketMessage).values({ id: newId(), ...row, ...words, at });
    if (!answer) return;
    const officer = { officerId: town.staff.police.id, text: answer, seenWhen: "", seenWhere: "", looks: "" };
    await tx.insert(ticketMessage).values({ id: newId(), ...row, ...officer, at: daysBefore(now, daysAgo - 1) });
  });
}

/** Writes the answers, each from another neighbour of the first area. */
export async function seedReplies(store: Store, town: Town, [area]: SeededArea[], now: Date) {
  const { alert } = store.t;
  const title = "Inbrott i källarförråd på Strandgatan";
  const [warning] = await store.read.select({ id: alert.id }).from(alert).where(eq(alert.title, title));
  for (const [i, one] of given.entries())
    await insertTicket(store, town, warning!.id, area!.people[i + 1]!.id, one, now);
}
