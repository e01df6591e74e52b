import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { AlertView } from "~/alerts/alert-view";
import { KindBadge } from "~/alerts/badges";
import { readable } from "~/alerts/readable.server";
import { titled } from "~/page/title";
import { Family } from "~/publication/family";
import { placeOf, publicAlert } from "~/publication/read.server";
import { useTexts } from "~/texts/use";
import { BackLink, PageTitle } from "~/ui";

export const loader = open("page.read", async ({ params, locale }) => {
  const place = await placeOf(params.kommun);
  const { words, attachments, sentAt, withdrawnAt, parent, followUps } = await publicAlert(place, params.alertId);
  return {
    place,
    words: { ...words, attachments },
    told: readable(words, locale),
    sentAt,
    withdrawnAt,
    parent,
    followUps,
  };
});

export const meta = titled<{ told: { title: string } }>((_t, { told }) => told.title);

export default function PublicAlert() {
  const { publication: t } = useTexts();
  const { place, words, told, sentAt, withdrawnAt, parent, followUps } = useLoaderData<typeof loader>();
  const here = `/kommuner/${place.code}`;
  const at = `${here}/varningar/${words.id}`;
  return (
    <>
      <BackLink href={here}>{t.title(place.name)}</BackLink>
      <PageTitle above={<KindBadge {...words} />}>{told.title}</PageTitle>
      <Family {...{ here, withdrawnAt, parent, followUps }} />
      <AlertView {...{ words, told }} greetings={[]} sentAt={new Date(sentAt)} attachedAt={`${at}/bilagor`} />
      <p>
        <a href={`${at}/cap`}>{t.cap}</a>
      </p>
    </>
  );
}
