import { useLoaderData } from "@remix-run/react";
import { guard } from "~/access/guard.server";
import { inArea } from "~/access/locate.server";
import { noticeOf, noticeSizes, sizeIn } from "~/meetings/notice.server";
import { NoticeSheet } from "~/meetings/notice-sheet";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, ButtonLink, FormActions, Lead, PageTitle, PrintButton, Tabs } from "~/ui";

export const loader = guard("meeting.arrange", inArea, async ({ permit, params, request, locale }) => ({
  notice: await noticeOf(permit, params.meetingId, locale),
  sizes: noticeSizes,
  size: sizeIn(request.url),
}));

export const meta = titled((t) => t.meetings.notice.title);

export default function NoticePage() {
  const { notice: words, page } = useTexts().meetings;
  const { notice, sizes, size } = useLoaderData<typeof loader>();
  const at = `/omraden/${notice.areaId}/moten/${notice.id}`;
  const tabs = sizes.map((one) => ({
    href: `${at}/anslag?format=${one}`,
    label: words.formats[one],
    current: one === size,
  }));
  return (
    <>
      <BackLink href={at}>{page.back}</BackLink>
      <PageTitle above={notice.from}>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      <Tabs label={words.format} items={tabs} />
      <FormActions>
        <ButtonLink href={`${at}/anslag.pdf?format=${size}`} icon="paper">
          {words.pdf}
        </ButtonLink>
        <PrintButton label={words.print} hint={words.printHint} />
      </FormActions>
      <NoticeSheet notice={notice} size={size} />
    </>
  );
}
