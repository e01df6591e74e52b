import { redirect } from "@remix-run/node";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { backForm } from "~/signs/forms";
import { giveBackSign } from "~/signs/tend.server";

/** Takes back a recalled sign. */
export const action = guard("sign.giveBack", inArea, async ({ request, permit, params }) => {
  if (!isId(params.signId)) throw notFound();
  const submission = await parseForm(request, backForm);
  const done = submission.status === "success" && (await giveBackSign(permit, params.signId, submission.value.to));
  throw redirect(`/omraden/${permit.scope.areaId}/skyltar/${params.signId}?klart=${done ? "sparat" : "andrat"}`);
});
