import { and, asc, eq, inArray, isNull, lt, type SQL } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { SignState } from "~/db/schema/signs";
import { inspectionLimit } from "./read.server";

type ReadsSigns = Permit<"desk.read"> | Permit<"sign.stock">;

/** What waits for an officer: orders to deliver, faded signs to replace, recalled ones to take in, and those to look at. */
export async function signsAtDesk(permit: ReadsSigns, now = new Date()) {
  const { read } = store();
  const limit = await inspectionLimit(read, permit.scope.municipalityId, now);
  const { seenAt } = store().t.sign;
  return {
    orders: await waitingOrders(permit),
    faded: await signsIn(permit, ["faded"]),
    recalled: await signsIn(permit, ["recalled"]),
    due: await signsIn(permit, ["placed"], lt(seenAt, limit)),
  };
}
export type DeskSigns = Awaited<ReturnType<typeof signsAtDesk>>;
export type DeskSign = DeskSigns["faded"][number];
export type DeskOrder = DeskSigns["orders"][number];

function waitingOrders({ scope }: ReadsSigns) {
  const { read, t } = store();
  const { signOrder, area } = t;
  const { id, signs, decals, orderedAt } = signOrder;
  return read
    .select({ id, signs, decals, orderedAt, areaId: area.id, area: area.name })
    .from(signOrder)
    .innerJoin(area, eq(area.id, signOrder.areaId))
    .where(
      and(eq(area.municipalityId, scope.municipalityId), isNull(signOrder.deliveredAt), isNull(signOrder.cancelledAt)),
    )
    .orderBy(asc(signOrder.orderedAt));
}

function signsIn({ scope }: ReadsSigns, states: SignState[], besides?: SQL) {
  const { read, t } = store();
  const { sign, area } = t;
  return read
    .select({ id: sign.id, place: sign.place, seenAt: sign.seenAt, areaId: area.id, area: area.name })
    .from(sign)
    .innerJoin(area, eq(area.id, sign.areaId))
    .where(and(eq(area.municipalityId, scope.municipalityId), inArray(sign.state, states), besides))
    .orderBy(asc(area.name), asc(sign.createdAt));
}
