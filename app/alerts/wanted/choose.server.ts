import { eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { letterKinds } from "~/people/forms";
import { setOptOut } from "~/people/opt-out.server";
import { alertCategories } from "../kinds";
import type { WantedInput } from "./forms";
import { areasOf } from "./read.server";

/** Writes the person's rules; false when they are so already. */
async function setRules({ tx, now }: Decision, personId: string, input: WantedInput): Promise<boolean> {
  const { letterChoice } = store().t;
  const { lowest, weekly, quietFrom, quietTo } = input;
  const rules = { lowest, weekly, quietFrom, quietTo };
  const [before] = await tx.select().from(letterChoice).where(eq(letterChoice.personId, personId));
  const known = before ?? { lowest: "ordinary", weekly: false, quietFrom: null, quietTo: null };
  if (Object.entries(rules).every(([key, value]) => known[key as keyof typeof rules] === value)) return false;
  if (before)
    await tx
      .update(letterChoice)
      .set({ ...rules, at: now })
      .where(eq(letterChoice.id, before.id));
  else await tx.insert(letterChoice).values({ id: newId(), personId, ...rules, at: now });
  return true;
}

/** What is not ticked: of the categories, and of the areas where the person lives (others are nobody's to choose). */
async function unticked({ tx }: Decision, personId: string, { categories, areas }: WantedInput): Promise<string[]> {
  const own = (await areasOf(tx, personId)).map(({ id }) => id);
  return [
    ...alertCategories.filter((one) => !categories.includes(one)).map((one) => `category:${one}`),
    ...own.filter((id) => !areas.includes(id)).map((id) => `area:${id}`),
  ].sort();
}

async function setTopics(decision: Decision, personId: string, input: WantedInput): Promise<boolean> {
  const { unwanted } = store().t;
  const { tx } = decision;
  const topics = await unticked(decision, personId, input);
  const before = await tx.select({ topic: unwanted.topic }).from(unwanted).where(eq(unwanted.personId, personId));
  if (
    before
      .map(({ topic }) => topic)
      .sort()
      .join() === topics.join()
  )
    return false;
  await tx.delete(unwanted).where(eq(unwanted.personId, personId));
  const rows = topics.map((topic) => ({ id: newId(), personId, topic }));
  if (rows.length > 0) await tx.insert(unwanted).values(rows);
  return true;
}

/** Makes the person get exactly what is chosen from now on; nothing is written when that is so already. */
export async function chooseWanted(permit: Permit<"self.choose">, input: WantedInput): Promise<void> {
  const { personId } = permit.actor;
  const detail = Object.fromEntries(letterKinds.map((kind) => [kind, input.wanted.includes(kind)]));
  await decide(permit, { objectId: personId, detail }, async (decision) => {
    let changed = 0;
    for (const kind of letterKinds)
      if (await setOptOut(decision, { personId, kind }, input.wanted.includes(kind))) changed++;
    if (await setRules(decision, personId, input)) changed++;
    if (await setTopics(decision, personId, input)) changed++;
    if (changed === 0) undo(undefined);
  });
}
