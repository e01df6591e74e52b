import { open } from "~/access/guard.server";

/** Alive when the process answers; /readyz also asks the database. */
export const loader = open("health.read", async () => Response.json({ alive: true }));
