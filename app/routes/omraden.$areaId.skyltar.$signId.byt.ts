import { redirect } from "@remix-run/node";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { notFound } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { replaceSign } from "~/signs/tend.server";

const said = { replaced: "sparat", short: "slut", gone: "andrat" };

/** Replaces a faded sign by one from stock. */
export const action = guard("sign.deliver", inArea, async ({ permit, params }) => {
  if (!isId(params.signId)) throw notFound();
  const answer = await replaceSign(permit, params.signId);
  throw redirect(`/omraden/${permit.scope.areaId}/skyltar/${params.signId}?klart=${said[answer]}`);
});
