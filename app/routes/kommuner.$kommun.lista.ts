import { open } from "~/access/guard.server";
import { documentAnswer } from "~/publication/answer.server";
import { framePage, framePolicy } from "~/publication/embed.server";
import { placeOf } from "~/publication/read.server";

/** The list for a frame on the municipality's own site. */
export const loader = open("page.read", async ({ request, params, t, locale }) => {
  const place = await placeOf(params.kommun);
  const policy = { "content-security-policy": await framePolicy(place), vary: "accept-language, cookie" };
  return documentAnswer(request, await framePage(place, t, locale), "text/html", policy);
});
