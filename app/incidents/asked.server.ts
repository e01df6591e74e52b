import { and, eq, gte, lt, type SQL } from "drizzle-orm";
import { store } from "~/db/open.server";
import { instantInStockholm } from "~/texts/stockholm";
import type { IncidentFilter } from "./filter";

/** The first instant of a day on Stockholm's calendar, `later` days after it. */
function startOf(day: string, later = 0): Date | undefined {
  const date = new Date(Date.parse(day) + later * 86_400_000);
  const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return instantInStockholm({ ...parts, hour: 0, minute: 0 }) ?? undefined;
}

/** Of incidents: is what the filter asks for. */
export function asked({ type, from, to }: IncidentFilter): SQL | undefined {
  const { incident } = store().t;
  const [first, after] = [from ? startOf(from) : undefined, to ? startOf(to, 1) : undefined];
  return and(
    type ? eq(incident.type, type) : undefined,
    first ? gte(incident.occurredAt, first) : undefined,
    after ? lt(incident.occurredAt, after) : undefined,
  );
}
