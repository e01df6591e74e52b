import { Form } from "@remix-run/react";
import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Section, SubmitButton } from "~/ui";
import type { begunBy } from "./typing.server";

type Begun = Awaited<ReturnType<typeof begunBy>>;

/** What the reader has begun to write and not saved: to go on with, or to throw away. `query` keeps the municipality. */
export function BegunList({ begun, query }: { begun: Begun; query: string }) {
  const { typing } = useTexts().writing;
  const locale = useLocale();
  if (begun.length === 0) return null;
  const and = query ? `&${query.slice(1)}` : "";
  return (
    <Section title={typing.begunTitle}>
      <ul className="begun">
        {begun.map(({ alertId, isNew, title, at }) => (
          <li key={alertId}>
            <a href={isNew ? `/varningar/ny?utkast=${alertId}${and}` : `/varningar/${alertId}/andra?utkast`}>
              {title || typing.untitled}
            </a>{" "}
            {dayAndTime(at, locale)}
            <Form method="post" action={`/varningar/utkast${query}`}>
              <input type="hidden" name="id" value={alertId} />
              <SubmitButton look="quiet" name="intent" value="throwAway">
                {typing.throwAway}
                <span className="sr-only"> {title || typing.untitled}</span>
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
