import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { progressOf } from "~/alerts/progress.server";

/** How the alert's letters stand, as JSON, for its page to ask while they go out. */
export const loader = guard("alert.review", inAlert, async ({ permit, params }) =>
  Response.json(await progressOf(permit, params.alertId ?? "")),
);
