import { z } from "zod";
import { line, oneLine } from "~/people/fields";
import type { Texts } from "~/texts/index";

export const most = { signs: 200, decals: 2000, stock: 10_000 };
export const longestPlace = 120;

/** A whole number as it is typed; nothing typed is `empty` where that is allowed. */
function whole(error: string, least: number, top: number, empty?: number) {
  return z
    .string({ error })
    .trim()
    .default(empty === undefined ? "" : String(empty))
    .overwrite((given) => given.replace(/\s/g, ""))
    .refine((given) => /^\d{1,6}$/.test(given) && Number(given) >= least && Number(given) <= top, error)
    .transform(Number);
}

/** How many to order. `id` makes a second press of the button the same order. */
export function orderForm(t: Texts) {
  const { errors } = t.signs.order;
  return z
    .object({
      id: z.uuid(),
      signs: whole(errors.number(most.signs), 0, most.signs, 0),
      decals: whole(errors.number(most.decals), 0, most.decals, 0),
    })
    .refine(({ signs, decals }) => signs + decals > 0, { path: ["signs"], error: errors.nothing });
}
export type OrderInput = z.output<ReturnType<typeof orderForm>>;

/** What came into or went out of stock. */
export function stockForm(t: Texts) {
  const { errors } = t.signs.stock;
  return z.object({
    id: z.uuid(),
    kind: z.enum(["sign", "decal"], { error: errors.kind }),
    reason: z.enum(["received", "scrapped", "counted"], { error: errors.reason }),
    count: whole(errors.count(most.stock), 0, most.stock),
  });
}
export type StockInput = z.output<ReturnType<typeof stockForm>>;

const tenMillion = 10_000_000;

/** Degrees with comma or point; "" when there is none. */
const degrees = (error: string, least: number, top: number) =>
  z
    .string()
    .overwrite((given) => oneLine(given).replace(",", "."))
    .default("")
    .refine(
      (given) => given === "" || (/^\d{1,3}(\.\d{1,12})?$/.test(given) && inside(Number(given), least, top)),
      error,
    )
    .transform((given) => (given === "" ? null : Math.round(Number(given) * tenMillion)));
const inside = (n: number, least: number, top: number) => n >= least && n <= top;

/** Where a sign is: words, and a point somewhere in Sweden if wanted. Both coordinates or neither. */
export function placeForm(t: Texts) {
  const { errors } = t.signs.place;
  return z
    .object({
      place: line(errors.place, longestPlace),
      latitude: degrees(errors.latitude, 55, 70),
      longitude: degrees(errors.longitude, 10, 25),
    })
    .refine(({ latitude, longitude }) => latitude !== null || longitude === null, {
      path: ["latitude"],
      error: errors.latitude,
    })
    .refine(({ latitude, longitude }) => longitude !== null || latitude === null, {
      path: ["longitude"],
      error: errors.longitude,
    });
}
export type PlaceInput = z.output<ReturnType<typeof placeForm>>;

/** A stored coordinate as it is typed. */
export const typedDegrees = (stored: number | null): string => (stored === null ? "" : String(stored / tenMillion));
export const asDegrees = (stored: number): number => stored / tenMillion;

/** What was seen of a sign: a button each. */
export const seenForm = z.object({ seen: z.enum(["inspected", "faded"]) });

/** What became of a sign that came back: a button each. */
export const backForm = z.object({ to: z.enum(["returned", "scrapped"]) });
