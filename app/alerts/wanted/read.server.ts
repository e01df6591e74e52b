import { and, asc, eq, isNull } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { letterKinds } from "~/people/forms";
import { stoppedKinds } from "~/people/opt-out.server";
import { alertCategories } from "../kinds";
import { clockOf } from "./forms";

/** Everything, at once, at any hour. */
const noChoice = { lowest: "ordinary" as const, weekly: false, quietFrom: null, quietTo: null };

/** The areas that a person lives in, by name. */
export async function areasOf(read: Reader, personId: string): Promise<{ id: string; name: string }[]> {
  const { area, member } = store().t;
  return read
    .selectDistinct({ id: area.id, name: area.name })
    .from(member)
    .innerJoin(area, eq(area.id, member.areaId))
    .where(and(eq(member.personId, personId), isNull(member.leftAt)))
    .orderBy(asc(area.name));
}

/** What the person has chosen, as the form takes it, and the areas there are to choose from. */
export async function wantedBy({ actor }: Permit<"self.read">) {
  const { read, t } = store();
  const { personId } = actor;
  const [own] = await read.select().from(t.letterChoice).where(eq(t.letterChoice.personId, personId));
  const { lowest, weekly, quietFrom, quietTo } = own ?? noChoice;
  const topics = await read
    .select({ topic: t.unwanted.topic })
    .from(t.unwanted)
    .where(eq(t.unwanted.personId, personId));
  const against = new Set(topics.map(({ topic }) => topic));
  const stopped = await stoppedKinds(personId);
  const areas = await areasOf(read, personId);
  return {
    areas,
    chosen: {
      wanted: letterKinds.filter((kind) => !stopped.includes(kind)),
      lowest,
      weekly,
      categories: alertCategories.filter((one) => !against.has(`category:${one}`)),
      areas: areas.map(({ id }) => id).filter((id) => !against.has(`area:${id}`)),
      quietFrom: clockOf(quietFrom),
      quietTo: clockOf(quietTo),
    },
  };
}
