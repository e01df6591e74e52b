import { redirect } from "@remix-run/node";
import { open } from "~/access/guard.server";
import { browserToken } from "~/access/proof.server";
import { resendConfirmation } from "~/areas/resend.server";

/** Only for posts: an address typed by hand leads to the page that has the button. */
export const loader = open("page.read", async () => redirect("/ansok/bekrafta"));

export const action = open("application.submit", async ({ request, permit }) => {
  const { token, setCookie } = browserToken(request);
  await resendConfirmation(permit, { request, browser: token });
  return redirect("/ansok/bekrafta?nytt", { headers: { "set-cookie": setCookie } });
});
