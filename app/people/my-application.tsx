import { day } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { Quote, Section, type Step, Steps } from "~/ui";
import type { MyApplication } from "./my-applications.server";

type Words = Texts["people"]["application"];

/** Where an application stands, as houses along a street: sent, confirmed, read, decided. */
export function MyApplicationSteps({ application }: { application: MyApplication }) {
  const { application: words } = useTexts().people;
  const locale = useLocale();
  return (
    <Section title={words.title(application.areaName)}>
      <Steps
        label={words.steps}
        steps={[
          step("done", words, words.sent, words.you, day(application.createdAt, locale)),
          confirmation(application, words, locale),
          reading(application, words),
          decision(application, words, locale),
        ]}
      />
      <InTheirWords application={application} />
    </Section>
  );
}

/** The officers' own words, where there is room to read them: an open question, or why the answer was no. */
function InTheirWords({ application: { state, question, reason, decidedAt } }: { application: MyApplication }) {
  const { application: words } = useTexts().people;
  const locale = useLocale();
  if (state === "asked")
    return (
      <>
        {question ? <Quote who={words.officers}>{question}</Quote> : null}
        <p>{words.askedDetail}</p>
      </>
    );
  if (state !== "declined") return null;
  return (
    <>
      {reason && decidedAt ? (
        <Quote who={words.officers} at={decidedAt.toISOString()} when={day(decidedAt, locale)}>
          {reason}
        </Quote>
      ) : null}
      <p>{words.declinedNext}</p>
    </>
  );
}

function step(state: Step["state"], words: Words, title: string, who: string, detail?: Step["detail"]): Step {
  const stateText = { done: words.done, current: words.now, next: words.later }[state];
  return { state, title, stateText, who, detail };
}

function confirmation({ state, confirmedAt }: MyApplication, words: Words, locale: Locale): Step {
  if (state === "unconfirmed") return step("current", words, words.confirm, words.you, words.confirmDetail);
  return step("done", words, words.confirmed, words.you, confirmedAt ? day(confirmedAt, locale) : undefined);
}

function reading({ state }: MyApplication, words: Words): Step {
  switch (state) {
    case "unconfirmed":
      return step("next", words, words.reading, words.officers);
    case "waiting":
      return step("current", words, words.reading, words.officers, words.readingDetail);
    case "asked":
      return step("current", words, words.asked, words.you);
    default:
      return step("done", words, words.reading, words.officers);
  }
}

function decision({ state, decidedAt, areaId }: MyApplication, words: Words, locale: Locale): Step {
  const on = decidedAt ? day(decidedAt, locale) : undefined;
  if (state === "declined") return step("done", words, words.declined, words.officers, on);
  if (state !== "approved") return step("next", words, words.decided, words.officers);
  const toArea = areaId ? <a href={`/omraden/${areaId}`}>{words.toArea}</a> : on;
  return step("done", words, words.approved, words.officers, toArea);
}
