import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Facts, Notice } from "~/ui";
import { addressLine } from "./address-line";
import type { joinRequestOf } from "./read-request.server";

type AskedJoin = NonNullable<Awaited<ReturnType<typeof joinRequestOf>>>;

/** Who wants to join, from where, and what speaks for asking first. */
export function RequestFacts({ area, request }: { area: string; request: AskedJoin }) {
  const t = useTexts();
  const locale = useLocale();
  const { answer } = t.households;
  const { name, confirmedAt, strangeStreet, home } = request;
  return (
    <>
      <Facts
        items={[
          { term: answer.name, value: name },
          { term: answer.address, value: addressLine(t, request) },
          { term: answer.confirmed, value: dayAndTime(confirmedAt, locale) },
        ]}
      />
      {strangeStreet ? (
        <Notice tone="warn" title={answer.strangeTitle}>
          <p>{answer.strange(area)}</p>
        </Notice>
      ) : null}
      {home ? (
        <Notice tone={home === "abstaining" ? "warn" : "info"}>
          <p>{answer.home[home]}</p>
        </Notice>
      ) : null}
    </>
  );
}
