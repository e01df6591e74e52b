import { CheckQuestions, checkOrder } from "~/alerts/check-questions";
import { hintsForm } from "~/alerts/hints/forms";
import type { OfficersAlert } from "~/alerts/read.server";
import { whomWords } from "~/alerts/whom";
import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { ButtonLink, Notice, Section } from "~/ui";
import { PageForm, useFormOf } from "./form";

/** What an officer may do now with an alert: hand it in, send it, give it back, change it, or stop it on its way. */
export function NextStep({ alert }: { alert: OfficersAlert }) {
  const { maySend, maySubmit, mayEdit } = alert;
  if (!mayEdit) return <OnItsWay alert={alert} />;
  return maySend || maySubmit ? (
    <Check alert={alert} />
  ) : (
    <>
      <EditLink alert={alert} />
      <OtherWays alert={alert} />
    </>
  );
}

function EditLink({ alert: { words } }: { alert: OfficersAlert }) {
  const { check } = useTexts().alerts;
  return (
    <ButtonLink href={`/varningar/${words.id}/andra`} look="second">
      {check.edit}
    </ButtonLink>
  );
}

function Check({ alert }: { alert: OfficersAlert }) {
  const t = useTexts();
  const { check } = t.alerts;
  const { words, audience, state, hints, version, maySubmit } = alert;
  const [form, fields] = useFormOf(hintsForm(t, hints.open), undefined);
  const at = `/varningar/${words.id}`;
  const whom = whomWords(t, audience);
  const label = maySubmit ? check.submit : state === "submitted" ? check.approve(whom) : check.send(whom);
  return (
    <Section title={check.title}>
      <PageForm
        form={form}
        fields={checkOrder(fields, hints)}
        action={`${at}/${maySubmit ? "granska" : "skicka"}`}
        submit={label}
        beside={<EditLink alert={alert} />}
      >
        <CheckQuestions fields={fields} alert={{ id: words.id, version, hints }} />
      </PageForm>
      <OtherWays alert={alert} />
    </Section>
  );
}

/** Less usual ways on: later, alone, or back to the writer. */
function OtherWays({ alert }: { alert: OfficersAlert }) {
  const { alerts, writing } = useTexts();
  const { words, maySend, maySendAlone, mayGiveBack } = alert;
  const at = `/varningar/${words.id}`;
  const ways = [
    { href: `${at}/bilagor`, label: writing.attachments.link },
    ...(maySend ? [{ href: `${at}/skicka`, label: writing.schedule.link }] : []),
    ...(maySendAlone && !maySend ? [{ href: `${at}/skicka`, label: writing.late.link }] : []),
    ...(mayGiveBack ? [{ href: `${at}/lamna-tillbaka`, label: alerts.check.giveBack }] : []),
  ];
  return ways.map(({ href, label }) => (
    <p key={label}>
      <a href={href}>{label}</a>
    </p>
  ));
}

function OnItsWay({ alert: { words, state, scheduledAt } }: { alert: OfficersAlert }) {
  const { schedule } = useTexts().writing;
  const locale = useLocale();
  if (state === "withdrawn") return null;
  return (
    <>
      {scheduledAt ? <Notice title={schedule.goesAt(dayAndTime(scheduledAt, locale))} /> : null}
      <p>
        <a href={`/varningar/${words.id}/stoppa`}>{scheduledAt ? schedule.stopScheduledLink : schedule.stopLink}</a>
      </p>
    </>
  );
}
