import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { noticeOf, sizeIn } from "~/meetings/notice.server";
import { noticePdf } from "~/meetings/notice-pdf.server";

export const loader = guard("meeting.arrange", inArea, async ({ permit, params, request, locale }) => {
  const size = sizeIn(request.url);
  const pdf = await noticePdf(await noticeOf(permit, params.meetingId, locale), size, locale);
  const headers = {
    "content-type": "application/pdf",
    "content-disposition": `inline; filename="anslag-${size}.pdf"`,
    "cache-control": "no-store",
  };
  return new Response(new Uint8Array(pdf), { headers });
});
