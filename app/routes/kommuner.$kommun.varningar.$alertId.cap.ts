import { open } from "~/access/guard.server";
import { documentAnswer } from "~/publication/answer.server";
import { capOf } from "~/publication/cap.server";
import { placeOf, publicAlert } from "~/publication/read.server";

export const loader = open("page.read", async ({ request, params }) => {
  const place = await placeOf(params.kommun);
  const alert = await publicAlert(place, params.alertId);
  return documentAnswer(request, capOf(place, alert), "application/cap+xml");
});
