import { and, asc, eq, isNull } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { type SharedField, sharedFields } from "./forms";

export interface Shared {
  memberId: string;
  area: string;
  shown: SharedField[];
}

/** What the person lets neighbours see, in each area they are a member of; nothing unless they have said so. */
export async function mySharing({ actor }: Permit<"self.read"> | Permit<"self.choose">): Promise<Shared[]> {
  const { read, t } = store();
  const { memberVisibility: visible } = t;
  const rows = await read
    .select({ memberId: t.member.id, area: t.area.name, visible })
    .from(t.member)
    .innerJoin(t.area, eq(t.area.id, t.member.areaId))
    .leftJoin(visible, eq(visible.memberId, t.member.id))
    .where(and(eq(t.member.personId, actor.personId), isNull(t.member.leftAt)))
    .orderBy(asc(t.area.name));
  return rows.map(({ memberId, area, visible: row }) => {
    return { memberId, area, shown: row ? sharedFields.filter((field) => row[field]) : [] };
  });
}

/** Lets neighbours of one's own contact see exactly these fields. A membership that is not the person's own: nothing happens. */
export function chooseSharing(
  permit: Permit<"self.choose">,
  memberId: string,
  shown: readonly SharedField[],
): Promise<void> {
  const { personId } = permit.actor;
  const fields = Object.fromEntries(sharedFields.map((field) => [field, shown.includes(field)])) as Record<
    SharedField,
    boolean
  >;
  return decide<"self.choose", void>(
    permit,
    { objectId: memberId, detail: { what: "sharing", ...fields } },
    async ({ tx, now }) => {
      const { member, memberVisibility } = store().t;
      const own = and(eq(member.id, memberId), eq(member.personId, personId), isNull(member.leftAt));
      if ((await tx.select({ id: member.id }).from(member).where(own)).length === 0) undo(undefined);
      const row = { id: newId(), memberId, ...fields, changedAt: now };
      await tx
        .insert(memberVisibility)
        .values(row)
        .onConflictDoUpdate({ target: memberVisibility.memberId, set: { ...fields, changedAt: now } });
    },
  );
}
