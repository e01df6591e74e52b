/**
 * What people have chosen about an alert's letters, as conditions inside the statements that write and read a thousand
 * of them at once: nobody is asked about one by one.
 */
import { eq, type SQL, sql } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { AlertPriority } from "~/db/schema/alerts";
import type { Reader } from "~/db/store";

/** What an alert is about, as far as people choose by it. */
export interface Matter {
  priority: AlertPriority;
  category: string;
}

/** The alert that a letter carries; null for a letter without one. */
export async function matterOf(read: Reader, letterId: string): Promise<Matter | null> {
  const { letter, alert } = store().t;
  const [row] = await read
    .select({ priority: alert.priority, category: alert.category })
    .from(letter)
    .innerJoin(alert, eq(alert.id, letter.alertId))
    .where(eq(letter.id, letterId));
  return row ?? null;
}

/** The choices of somebody who wants only what is more pressing than this. */
const pickier: Record<AlertPriority, AlertPriority[]> = {
  urgent: [],
  important: ["urgent"],
  ordinary: ["urgent", "important"],
};

const anyOf = (values: string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/** Of people: wants only more pressing alerts, or none of this category. False of everybody where it is urgent. */
export function choosesAgainst({ priority, category }: Matter): SQL | undefined {
  const { person, letterChoice: choice, unwanted } = store().t;
  if (priority === "urgent") return undefined;
  const tooLittle = sql`select 1 from ${choice} where ${choice.personId} = ${person.id} and ${choice.lowest} in (${anyOf(pickier[priority])})`;
  const topic = `category:${category}`;
  const unasked = sql`select 1 from ${unwanted} where ${unwanted.personId} = ${person.id} and ${unwanted.topic} = ${topic}`;
  return sql`(exists (${tooLittle}) or exists (${unasked}))`;
}

/** Of members: does not want letters through this area. Urgent ones come all the same. */
export function leavesOutArea({ priority }: Matter): SQL | undefined {
  const { member, unwanted } = store().t;
  if (priority === "urgent") return undefined;
  return sql`exists (select 1 from ${unwanted} where ${unwanted.personId} = ${member.personId} and ${unwanted.topic} = 'area:' || ${member.areaId})`;
}
