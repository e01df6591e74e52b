import { open } from "~/access/guard.server";
import { publicAttachment } from "~/publication/attached.server";
import { placeOf } from "~/publication/read.server";

/** A picture or paper of a public alert, for as long as the alert stands. */
export const loader = open("page.read", async ({ request, params }) =>
  publicAttachment(request, await placeOf(params.kommun), params.alertId, params.attachmentId),
);
