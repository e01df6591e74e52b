import { useTexts } from "~/texts/use";
import { ButtonLink, Confirmation, Facts, FormActions, Lead, PageTitle } from "~/ui";
import { addressLine } from "../address-line";
import type { Listed } from "./answer.server";

/** What stood on the list about somebody. */
export function ListedFacts({ listed }: { listed: Listed }) {
  const t = useTexts();
  const { answer } = t.lists;
  const { street, number, apartment } = listed;
  return (
    <Facts
      items={[
        { term: answer.name, value: listed.name },
        { term: answer.home, value: addressLine(t, { street, number, apartment }) },
        { term: answer.email, value: listed.email },
        ...(listed.phone ? [{ term: answer.phone, value: listed.phone }] : []),
      ]}
    />
  );
}

/** What a yes means for one's data. */
export function Consent() {
  const { answer } = useTexts().lists;
  return (
    <p>
      {answer.consent} <a href="/integritet">{answer.dataLink}</a>
    </p>
  );
}

export function Accepted({ area, areaId }: { area: string; areaId: string }) {
  const { answer } = useTexts().lists;
  return (
    <Confirmation title={answer.acceptedTitle(area)} lead={answer.acceptedLead} nextTitle={answer.nextTitle}>
      <p>{answer.next}</p>
      <FormActions>
        <ButtonLink href={`/logga-in?vidare=${encodeURIComponent(`/omraden/${areaId}`)}`}>{answer.signIn}</ButtonLink>
      </FormActions>
    </Confirmation>
  );
}

export function Declined() {
  const { answer } = useTexts().lists;
  return (
    <Confirmation title={answer.declinedTitle} lead={answer.declinedLead} nextTitle={answer.nextTitle}>
      <p>{answer.declinedNext}</p>
    </Confirmation>
  );
}

export function Over() {
  const { answer } = useTexts().lists;
  return (
    <>
      <PageTitle>{answer.overTitle}</PageTitle>
      <Lead>{answer.over}</Lead>
      <ButtonLink href="/ga-med">{useTexts().households.confirm.again}</ButtonLink>
    </>
  );
}
