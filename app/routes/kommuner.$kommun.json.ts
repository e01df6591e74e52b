import { open } from "~/access/guard.server";
import { documentAnswer } from "~/publication/answer.server";
import { jsonOf } from "~/publication/feed.server";
import { placeOf } from "~/publication/read.server";

export const loader = open("page.read", async ({ request, params }) => {
  const place = await placeOf(params.kommun);
  return documentAnswer(request, await jsonOf(place), "application/feed+json");
});
