import type { AreaReach } from "~/db/schema/forwards";

/** Households of an area that have been told, by letter or otherwise. */
export const reachedIn = ({ email, paper, spoken, phone }: AreaReach): number => email + paper + spoken + phone;

/** Whole per cent, rounded down: 100 means all of them. */
export const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((100 * part) / whole));
