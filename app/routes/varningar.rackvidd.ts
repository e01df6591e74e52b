import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { countForm } from "~/alerts/target/forms";
import { reachOf } from "~/alerts/target/reach.server";

/** Whom the form of an alert would reach as it stands, as JSON, for its page to show while it is filled in. */
export const action = guard("alert.write", atDesk, async ({ request, permit, t }) => {
  const submission = await parseForm(request, countForm(t));
  if (submission.status !== "success") return Response.json(null, { status: 400 });
  return Response.json(await reachOf(permit, submission.value));
});
