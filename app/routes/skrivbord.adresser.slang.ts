import { redirect } from "@remix-run/node";
import { guard } from "~/access/guard.server";
import { atDesk } from "~/access/locate.server";
import { draftNamed } from "~/areas/where/register/draft-named.server";
import { dropDraft } from "~/areas/where/register/use.server";

/** Throws the draft away. */
export const action = guard("address.import", atDesk, async ({ request, permit }) => {
  const { id, back } = await draftNamed(request);
  await dropDraft(permit, id);
  throw redirect(back("dropped"));
});
