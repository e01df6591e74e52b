import { and, count, eq, isNotNull, isNull } from "drizzle-orm";
import { rolesInArea } from "~/access/actor.server";
import type { Permit } from "~/access/permit.server";
import { type Act, mayDo } from "~/access/policy";
import { store } from "~/db/open.server";

/** A permit for any of the acts whose pages belong to one area. */
export type InArea = Permit<
  | "area.read"
  | "area.place"
  | "sign.read"
  | "sign.order"
  | "sign.tend"
  | "sign.deliver"
  | "sign.giveBack"
  | "review.read"
  | "review.attest"
  | "area.close"
  | "area.awaken"
  | "household.read"
  | "household.register"
  | "household.invite"
  | "household.import"
  | "household.export"
  | "join.decide"
  | "contact.appoint"
  | "contact.release"
  | "membership.end"
  | "neighbour.read"
  | "household.protect"
  | "contact.serve"
  | "contact.succeed"
  | "meeting.read"
  | "meeting.arrange"
>;

/** Whether the holder of a permit may also do something else in the same area. */
export function mayAlso({ actor, scope }: InArea, act: Act): boolean {
  return mayDo(rolesInArea(actor, scope), act, { closed: scope.closed });
}

export type AreaHead = Awaited<ReturnType<typeof areaHead>>;

/** What every page of an area begins with: its name, and which of its other pages the reader may open. */
export async function areaHead(permit: InArea) {
  const { read, t } = store();
  const { areaId } = permit.scope;
  const [row] = await read
    .select({ name: t.area.name, stage: t.area.stage, municipality: t.municipality.name })
    .from(t.area)
    .innerJoin(t.municipality, eq(t.municipality.id, t.area.municipalityId))
    .where(eq(t.area.id, areaId));
  const may = {
    list: mayAlso(permit, "household.read"),
    register: mayAlso(permit, "household.register"),
    invite: mayAlso(permit, "household.invite"),
    import: mayAlso(permit, "household.import"),
    export: mayAlso(permit, "household.export"),
    decide: mayAlso(permit, "join.decide"),
    appoint: mayAlso(permit, "contact.appoint"),
    place: mayAlso(permit, "area.place"),
    leave: mayAlso(permit, "membership.end"),
    protect: mayAlso(permit, "household.protect"),
    neighbours: mayAlso(permit, "neighbour.read"),
    signs: mayAlso(permit, "sign.read"),
    serve: mayAlso(permit, "contact.serve"),
    review: mayAlso(permit, "review.read"),
    attest: mayAlso(permit, "review.attest"),
    awaken: mayAlso(permit, "area.awaken"),
  };
  return { areaId, ...row!, may, pending: may.list ? await pendingIn(areaId) : 0 };
}

async function pendingIn(areaId: string): Promise<number> {
  const { read, t } = store();
  const { joinRequest } = t;
  const waits = and(eq(joinRequest.areaId, areaId), isNotNull(joinRequest.confirmedAt), isNull(joinRequest.outcome));
  const [row] = await read.select({ n: count() }).from(joinRequest).where(waits);
  return row!.n;
}
