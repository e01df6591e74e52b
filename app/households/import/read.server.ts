import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { ListState } from "~/db/schema/lists";
import { type ImportPermit, mostRowsFor } from "./decide-list.server";
import { drafts, forgotten } from "./draft.server";

const mostEarlier = 20;

/** The list on its way in this area, if there is one, and those that were taken in before. */
export async function listsOf(permit: ImportPermit) {
  const { read, t } = store();
  const { listImport, person } = t;
  const rows = await read
    .select({ list: listImport, by: person.name })
    .from(listImport)
    .leftJoin(person, eq(person.id, listImport.uploadedBy))
    .where(and(eq(listImport.areaId, permit.scope.areaId), ne(listImport.state, "over")))
    .orderBy(desc(listImport.uploadedAt))
    .limit(mostEarlier);
  const underWay: ListState[] = [...drafts, "taking", "undoing"];
  const draft = rows.find(({ list }) => underWay.includes(list.state));
  const earlier = rows.filter(({ list }) => !underWay.includes(list.state));
  const answers = await answersTo(earlier.map(({ list }) => list.id));
  return {
    draft: draft ? shownTo(permit, draft.list, draft.by) : null,
    earlier: earlier.map(({ list, by }) => ({
      ...shownTo(permit, list, by),
      ...(answers.get(list.id) ?? { yes: 0, open: 0 }),
    })),
    most: mostRowsFor(permit),
  };
}
export type Lists = Awaited<ReturnType<typeof listsOf>>;
export type ShownList = NonNullable<Lists["draft"]>;
export type EarlierList = Lists["earlier"][number];

type List = ReturnType<typeof store>["t"]["listImport"]["$inferSelect"];

/** Only who brought a list sees what stands in it: of abstaining households not even officers see which they are. */
function shownTo({ actor }: ImportPermit, list: List, by: string | null) {
  const own = list.uploadedBy === actor.personId;
  return { ...list, ...(own ? {} : forgotten), own, by };
}

/** How many of those invited have said yes, and how many have not answered. */
async function answersTo(ids: string[]): Promise<Map<string, { yes: number; open: number }>> {
  if (ids.length === 0) return new Map();
  const { read, t } = store();
  const { listInvitation, invitation } = t;
  const rows = await read
    .select({
      id: listInvitation.importId,
      yes: sql`sum(case when ${invitation.outcome} = 'accepted' then 1 else 0 end)`.mapWith(Number),
      open: sql`sum(case when ${isNull(invitation.outcome)} then 1 else 0 end)`.mapWith(Number),
    })
    .from(listInvitation)
    .innerJoin(invitation, eq(invitation.id, listInvitation.invitationId))
    .where(inArray(listInvitation.importId, ids))
    .groupBy(listInvitation.importId);
  return new Map(rows.map(({ id, yes, open }) => [id, { yes, open }]));
}
