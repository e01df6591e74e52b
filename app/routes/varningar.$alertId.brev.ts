import { guard } from "~/access/guard.server";
import { inAlert } from "~/access/locate.server";
import { shownLetter } from "~/alerts/letter-shown.server";
import { alertFor } from "~/alerts/read.server";
import { letterDocument } from "~/page/letter-documents.server";
import { isLocale } from "~/texts/index";

/** The letter's own HTML, for a frame. */
export const loader = guard("alert.review", inAlert, async ({ request, permit, params }) => {
  const alert = await alertFor(permit, params.alertId ?? "");
  const asked = new URL(request.url).searchParams.get("sprak");
  const { content, known } = shownLetter(alert, isLocale(asked) ? asked : "sv");
  return letterDocument(content, known);
});
