import { open } from "~/access/guard.server";
import { documentAnswer } from "~/publication/answer.server";
import { atomOf } from "~/publication/feed.server";
import { placeOf } from "~/publication/read.server";

export const loader = open("page.read", async ({ request, params }) => {
  const place = await placeOf(params.kommun);
  return documentAnswer(request, await atomOf(place), "application/atom+xml");
});
