import { open } from "~/access/guard.server";
import { serveAttachment } from "~/alerts/attachments/serve.server";

/** A picture or paper of an alert, for whoever may read the alert. */
export const loader = open("self.read", async ({ permit, params }) =>
  serveAttachment(permit, params.alertId ?? "", params.attachmentId ?? ""),
);
