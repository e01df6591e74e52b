import { redirect } from "@remix-run/node";
import { open } from "~/access/guard.server";
import { notFound } from "~/access/permit.server";
import { alertAddress } from "~/alerts/address.server";

/** Where the button of every letter leads: on to the reader's own area. */
export const loader = open("self.read", async ({ permit, params }) => {
  const address = await alertAddress(permit, params.alertId ?? "");
  if (!address) throw notFound();
  return redirect(address);
});
