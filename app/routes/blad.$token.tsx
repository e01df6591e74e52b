import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { ToldWords } from "~/alerts/alert-view";
import { KindBadge } from "~/alerts/badges";
import { sentLater } from "~/alerts/follow/later";
import { CameAfter, ThreadForReaders } from "~/alerts/follow/thread-view";
import { type AlertOnSheet, alertOnSheet } from "~/alerts/on-sheet.server";
import { titled } from "~/page/title";
import { EmergencyNotice } from "~/replies/urgent-watch";
import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { ButtonLink, FormActions, Lead, Notice, PageTitle, Section } from "~/ui";

/** For whoever has the paper sheet in hand and no account: the code on it is the key, and it opens this alert alone. */
export const loader = open("page.read", async ({ params, locale }) => {
  const alert = await alertOnSheet(params.token ?? "", locale);
  return data<{ alert: AlertOnSheet }>({ alert }, alert ? 200 : 404);
});

export const meta = titled<{ alert: AlertOnSheet }>(({ forwarding: { onSheet } }, { alert }) => {
  if (!alert) return onSheet.overTitle;
  return alert.withdrawn ? onSheet.withdrawnTitle : alert.told.title;
});

export default function OnSheet() {
  const { onSheet } = useTexts().forwarding;
  const { alert } = useLoaderData<typeof loader>();
  if (!alert || alert.withdrawn)
    return (
      <>
        <PageTitle>{alert ? onSheet.withdrawnTitle : onSheet.overTitle}</PageTitle>
        <Lead>{alert ? onSheet.withdrawn : onSheet.over}</Lead>
        <EmergencyNotice />
        <Join />
      </>
    );
  return <Shown alert={alert} />;
}

function Shown({ alert }: { alert: Extract<NonNullable<AlertOnSheet>, { withdrawn: false }> }) {
  const { alerts, forwarding } = useTexts();
  const { onSheet } = forwarding;
  const locale = useLocale();
  const { id, kind, priority, status, followUp, municipality, told, sentAt, thread } = alert;
  const addresses = new Map(thread.map((one) => [one.id, one.at]));
  const addressOf = (one: string) => addresses.get(one) ?? "";
  return (
    <>
      <PageTitle above={<KindBadge {...{ kind, priority, status, followUp }} />}>{told.title}</PageTitle>
      <p>
        {onSheet.from(municipality)} {alerts.area.sentAt(dayAndTime(sentAt, locale))}
      </p>
      <CameAfter later={sentLater(thread, id)} hrefOf={addressOf} />
      <ToldWords told={told} />
      <EmergencyNotice />
      <Section title={onSheet.sawTitle}>
        <p>{onSheet.saw}</p>
        <FormActions>
          <ButtonLink href="tel:11414" look="second">
            {onSheet.call}
          </ButtonLink>
        </FormActions>
      </Section>
      <ThreadForReaders thread={thread} current={id} at={addressOf} />
      <Notice>
        <p>{onSheet.only}</p>
      </Notice>
      <Join />
    </>
  );
}

/** The way from paper to letters. */
function Join() {
  const { onSheet } = useTexts().forwarding;
  return (
    <Section title={onSheet.joinTitle}>
      <p>
        {onSheet.join} <a href="/ga-med">{onSheet.joinLink}</a>
      </p>
    </Section>
  );
}
