import { desc, eq, sum } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { SignKind, StockReason } from "~/db/schema/signs";
import type { Reader } from "~/db/store";
import type { StockInput } from "./forms";

export type Stock = Record<SignKind, number>;

/** What lies in a municipality's stock. */
export async function stockOf(read: Reader, municipalityId: string): Promise<Stock> {
  const { stockMove } = store().t;
  const rows = await read
    .select({ kind: stockMove.kind, n: sum(stockMove.change).mapWith(Number) })
    .from(stockMove)
    .where(eq(stockMove.municipalityId, municipalityId))
    .groupBy(stockMove.kind);
  return { sign: 0, decal: 0, ...Object.fromEntries(rows.map(({ kind, n }) => [kind, n])) };
}

/** What lies in the stock of the permit's municipality. */
export const stockHere = ({ scope }: Permit<"sign.stock">): Promise<Stock> =>
  stockOf(store().read, scope.municipalityId);

/** Moves something into (`change` above zero) or out of stock; nothing is written for zero. */
export async function moveStock(
  { tx, now }: Decision,
  what: { municipalityId: string; kind: SignKind; change: number; reason: StockReason; areaId?: string },
  byPersonId: string,
): Promise<void> {
  if (what.change === 0) return;
  await tx.insert(store().t.stockMove).values({ id: newId(), areaId: null, ...what, byPersonId, at: now });
}

/** `short`: more was to go than lies there. */
export type StockAnswer = "done" | "short";

/** Books what came in, what was thrown away, or what a count has found. A second post of the same form changes nothing. */
export function changeStock(permit: Permit<"sign.stock">, input: StockInput): Promise<StockAnswer> {
  const { municipalityId } = permit.scope;
  const { id, kind, reason, count } = input;
  const about = { objectId: id, detail: { kind, reason, count } };
  return decide<"sign.stock", StockAnswer>(permit, about, async (decision) => {
    const { tx, now } = decision;
    const { stockMove } = store().t;
    const known = await tx.select({ id: stockMove.id }).from(stockMove).where(eq(stockMove.id, id));
    if (known.length > 0) undo<StockAnswer>("done");
    const lies = (await stockOf(tx, municipalityId))[kind];
    const change = { received: count, scrapped: -count, counted: count - lies }[reason];
    if (lies + change < 0) undo<StockAnswer>("short");
    const row = { id, municipalityId, kind, change, reason, areaId: null, byPersonId: permit.actor.personId, at: now };
    await tx.insert(stockMove).values(row);
    return "done";
  });
}

/** The latest that came and went, newest first. */
export async function latestMoves({ scope }: Permit<"sign.stock">) {
  const { read, t } = store();
  const { stockMove, person, area } = t;
  return read
    .select({
      id: stockMove.id,
      kind: stockMove.kind,
      change: stockMove.change,
      reason: stockMove.reason,
      at: stockMove.at,
      by: person.name,
      area: area.name,
    })
    .from(stockMove)
    .innerJoin(person, eq(person.id, stockMove.byPersonId))
    .leftJoin(area, eq(area.id, stockMove.areaId))
    .where(eq(stockMove.municipalityId, scope.municipalityId))
    .orderBy(desc(stockMove.at), desc(stockMove.id))
    .limit(20);
}
