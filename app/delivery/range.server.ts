import { type SQL, sql } from "drizzle-orm";
import { store } from "~/db/open.server";

/**
 * Deliveries of a letter, as a condition beside a range of `seq`. Written so that no planner takes the index of the
 * letter instead of the range: that would read and sort all its rows for every page.
 */
export const ofLetter = (letterId: string): SQL => sql`${store().t.delivery.letterId} || '' = ${letterId}`;
