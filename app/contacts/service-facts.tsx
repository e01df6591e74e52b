import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Facts, Notice } from "~/ui";
import type { servicePage } from "./own-service.server";

type Service = NonNullable<Awaited<ReturnType<typeof servicePage>>>;

/** A contact's own service in numbers and dates, and what to do when the households are too many. */
export function ServiceFacts({ service, areaId }: { service: Service; areaId: string }) {
  const { serving, contacts } = useTexts();
  const locale = useLocale();
  const { page } = serving;
  const { role, appointedAt, trainedAt, households, contactLoad } = service;
  return (
    <>
      <Facts
        items={[
          { term: page.role, value: contacts.roles[role] },
          { term: page.since, value: day(appointedAt, locale) },
          { term: page.trained, value: trainedAt ? day(trainedAt, locale) : page.notTrained },
          { term: page.households, value: households },
        ]}
      />
      {households > contactLoad ? (
        <Notice tone="warn" title={page.heavyTitle}>
          <p>{page.heavy(contactLoad)}</p>
          <p>
            <a href={`/omraden/${areaId}/hushall/dela`}>{page.split}</a>
          </p>
        </Notice>
      ) : null}
    </>
  );
}
