import { open } from "~/access/guard.server";
import { municipalities } from "~/organisations/read.server";

/** Ready when the database answers. */
export const loader = open("health.read", async () => {
  const rows = await municipalities();
  return Response.json({ ready: true, municipalities: rows.length });
});
