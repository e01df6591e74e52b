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
  const { words, sentAt, withdrawnAt, parent, followUps } = await publicAlert(place, params.alertId);
  // Attachments are fetched with the reader's own right, which nobody has here.
  const shown = { ...words, attachments: [] };
  return { place, words: shown, told: readable(words, locale), sentAt, withdrawnAt, parent, followUps };
});

export const meta = titled<{ told: { title: string } }>((_t, { told }) => told.title);

export default function PublicAlert() {
  const { publication: t } = useTexts();
  const { place, words, told, sentAt, withdrawnAt, parent, followUps } = useLoaderData<typeof loader>();
  const here = `/kommuner/${place.code}`;
  return (
    <>
      <BackLink href={here}>{t.title(place.name)}</BackLink>
      <PageTitle above={<KindBadge {...words} />}>{told.title}</PageTitle>
      <Family {...{ here, withdrawnAt, parent, followUps }} />
      <AlertView words={words} told={told} greetings={[]} sentAt={new Date(sentAt)} />
      <p>
        <a href={`${here}/varningar/${words.id}/cap`}>{t.cap}</a>
      </p>
    </>
  );
}
