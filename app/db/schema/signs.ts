import type { Kit } from "../kit";
import type { AreaTables } from "./areas";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

export type SignKind = "sign" | "decal";
export type SignState = "delivered" | "placed" | "faded" | "replaced" | "recalled" | "returned" | "scrapped";
/** What happens to a sign; signs/life.ts says when it may. */
export type SignStepKind = SignState | "inspected";
export type StockReason = "received" | "delivered" | "replaced" | "returned" | "counted" | "scrapped";

/** Signs along the streets of areas, from order to return; decals are only counted: where they are is nobody's business. */
export function signs(k: Kit, { person }: PeopleTables, { municipality }: OrganisationTables, { area }: AreaTables) {
  const signOrder = k.table(
    "sign_order",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      signs: k.int("signs", "structure").notNull(),
      decals: k.int("decals", "structure").notNull(),
      orderedBy: k
        .text("ordered_by", "audit")
        .notNull()
        .references(() => person.id),
      orderedAt: k.time("ordered_at", "progress").notNull(),
      deliveredBy: k.text("delivered_by", "audit").references(() => person.id),
      deliveredAt: k.time("delivered_at", "progress"),
      cancelledAt: k.time("cancelled_at", "progress"),
    },
    (t) => [k.index("sign_order_area").on(t.areaId, t.orderedAt)],
  );
  const sign = k.table(
    "sign",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      orderId: k
        .text("order_id", "key")
        .notNull()
        .references(() => signOrder.id),
      state: k.text<SignState>("state", "progress").notNull(),
      /** Where it is, in words: "på lyktstolpen vid infarten". "" until it is put up. */
      place: k.text("place", "structure").notNull(),
      /** WGS 84 in ten-millionths of a degree; null when nobody set a point. */
      lat: k.int("lat", "structure"),
      lon: k.int("lon", "structure"),
      /** When somebody last put it up or looked at it. */
      seenAt: k.time("seen_at", "progress"),
      createdAt: k.time("created_at", "progress").notNull(),
    },
    (t) => [k.index("sign_area").on(t.areaId, t.state)],
  );
  const signStep = k.table(
    "sign_step",
    {
      id: k.id(),
      signId: k
        .text("sign_id", "key")
        .notNull()
        .references(() => sign.id, { onDelete: "cascade" }),
      step: k.text<SignStepKind>("step", "progress").notNull(),
      /** Null: the clock. */
      byPersonId: k.text("by_person_id", "audit").references(() => person.id),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [k.index("sign_step_of").on(t.signId, t.at)],
  );
  /** What comes into and goes out of a municipality's stock; the sum is what lies there. */
  const stockMove = k.table(
    "stock_move",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      kind: k.text<SignKind>("kind", "structure").notNull(),
      change: k.int("change", "structure").notNull(),
      reason: k.text<StockReason>("reason", "structure").notNull(),
      areaId: k.text("area_id", "key").references(() => area.id),
      byPersonId: k
        .text("by_person_id", "audit")
        .notNull()
        .references(() => person.id),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [k.index("stock_move_of").on(t.municipalityId, t.kind, t.at)],
  );
  return { signOrder, sign, signStep, stockMove };
}
export type SignTables = ReturnType<typeof signs>;
