import { open } from "~/access/guard.server";
import { readiness } from "~/admin/readiness.server";

/** Ready (200) when the database answers, else 503. Tells also whether letters leave: a proxy goes by the status alone. */
export const loader = open("health.read", async () => {
  const found = await readiness();
  return Response.json(found, { status: found.ready ? 200 : 503 });
});
