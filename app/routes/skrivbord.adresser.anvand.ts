import { redirect } from "@remix-run/node";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { draftNamed } from "~/areas/where/register/draft-named.server";
import { putInUse } from "~/areas/where/register/use.server";

/** Takes the draft that was looked through into use. */
export const action = guard("address.import", atDesk, async ({ request, permit }) => {
  const { id, back } = await draftNamed(request);
  const answer = await putInUse(permit, id);
  throw redirect(back(answer === "current" ? "used" : "gone"));
});
