import { and, asc, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { log } from "~/log.server";
import { textsFor } from "~/texts/index";
import { type Answering, answeringFor } from "./answering.server";
import { type Unreachable, unreachableNeighbour, unreachablePerson } from "./letters";
import { system } from "./system.server";

const atOnce = 100;

/**
 * Tells those who look after somebody that letters do not arrive there: once for each suppression, whatever made it (a mail
 * that came back, or a refusal at the door). Returns how many suppressions were told of.
 */
export async function tellOfUnreachable(): Promise<number> {
  const { suppression } = store().t;
  const untold = await store()
    .read.select({ id: suppression.id, personId: suppression.personId, reason: suppression.reason })
    .from(suppression)
    .where(isNull(suppression.toldAt))
    .orderBy(asc(suppression.at))
    .limit(atOnce);
  let told = 0;
  for (const one of untold) {
    try {
      if (await tellOf(one)) told++;
    } catch (error) {
      log.error({ err: error, suppression: one.id }, "nobody could be told of an address that letters do not reach");
    }
  }
  return told;
}

interface Untold {
  id: string;
  personId: string;
  reason: string;
}

function tellOf({ id, personId, reason }: Untold): Promise<boolean> {
  const about = { objectId: personId, detail: { suppression: id, reason } };
  return decide<"letter.return", boolean>(system(), about, async (decision) => {
    const { suppression, person } = store().t;
    const claimed = await decision.tx
      .update(suppression)
      .set({ toldAt: decision.now })
      .where(and(eq(suppression.id, id), isNull(suppression.toldAt)))
      .returning();
    if (claimed.length === 0) undo(false);
    const alive = and(eq(person.id, personId), isNull(person.erasedAt));
    const [who] = await decision.tx.select({ name: person.name }).from(person).where(alive);
    if (!who) return false;
    for (const place of await answeringFor(decision.tx, personId))
      await write(decision, place, { name: who.name, reason });
    return true;
  });
}

async function write(decision: Decision, place: Answering, about: Unreachable) {
  const { municipality } = store().t;
  const { municipalityId, people } = place;
  const [here] = await decision.tx
    .select({ name: municipality.name })
    .from(municipality)
    .where(eq(municipality.id, municipalityId));
  for (const { personId, locale } of people) {
    const t = textsFor(locale);
    const content =
      place.who === "contacts"
        ? unreachableNeighbour(t, locale, { ...about, area: place.area, areaId: place.areaId })
        : unreachablePerson(t, locale, { ...about, municipality: here!.name });
    const areaId = place.who === "contacts" ? place.areaId : undefined;
    await queueLetter(decision, { kind: "unreachable", content, municipalityId }, { personId, areaId });
  }
}
