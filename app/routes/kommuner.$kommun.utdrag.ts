import { open } from "~/access/guard.server";
import { documentAnswer } from "~/publication/answer.server";
import { fragmentOf } from "~/publication/embed.server";
import { placeOf } from "~/publication/read.server";

/** The list as a piece of HTML, for a site that sets it into its own pages. */
export const loader = open("page.read", async ({ request, params, t, locale }) => {
  const place = await placeOf(params.kommun);
  const headers = { vary: "accept-language, cookie" };
  return documentAnswer(request, await fragmentOf(place, t, locale), "text/html", headers);
});
