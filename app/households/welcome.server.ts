import { eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { actingIn } from "./acting.server";
import { joinApproved } from "./letters";

interface Newcomer {
  personId: string;
  areaId: string;
  householdId: string;
}

/** Welcomes somebody who has become a member: what we promise each other, what comes when, and whom to ask. `saidYes`: to their request, or they themselves. */
export async function welcome(decision: Decision, newcomer: Newcomer, saidYes: "neighbour" | "self"): Promise<void> {
  const { personId, areaId, householdId } = newcomer;
  const { area, person, household } = store().t;
  const [row] = await decision.tx
    .select({
      ...{ locale: person.locale, contactId: household.contactId },
      ...{ area: area.name, stage: area.stage, municipalityId: area.municipalityId },
    })
    .from(household)
    .innerJoin(area, eq(area.id, areaId))
    .innerJoin(person, eq(person.id, personId))
    .where(eq(household.id, householdId));
  const { locale, contactId, municipalityId, ...about } = row!;
  const contacts = (await actingIn(decision.tx, [areaId], decision.now)).filter(({ substitute }) => !substitute);
  const own = contacts.filter((one) => one.contactId === contactId);
  const names = (own.length > 0 ? own : contacts).map(({ name }) => name);
  const content = joinApproved(textsFor(locale), locale, { ...about, areaId, contacts: names, saidYes });
  await queueLetter(decision, { kind: "joinApproved", content, municipalityId }, { personId, areaId });
}
