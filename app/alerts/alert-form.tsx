import { useTexts } from "~/texts/use";
import { type FieldSource, Notice } from "~/ui";
import { AreaFields, type Choices, KindFields, type Named, WordFields } from "./alert-fields";
import { ConflictView } from "./conflict-view";
import type { formOrder } from "./forms";
import { EnglishFields, MoreFields } from "./more-fields";
import type { AlertFormAnswer } from "./post.server";
import { ReachCount } from "./target/reach-count";
import { type PoliceAreaChoice, TargetFields } from "./target/target-fields";
import { TypingKept } from "./use-typing";

/** What a page's loader gives the form of an alert. */
export interface AlertFormSurroundings {
  areas: Choices;
  policeAreas: PoliceAreaChoice[];
  /** The municipality's code. */
  code: string;
  /** Who else has the form open. */
  others: string[];
}

/**
 * The fields of an alert: first those that everybody fills in, then what has a sensible beginning, folded. The first
 * button is what Enter presses.
 */
export function AlertFormFields(props: {
  fields: Named<(typeof formOrder)[number]>;
  around: AlertFormSurroundings;
  answer: AlertFormAnswer | undefined;
}) {
  const { fields, around, answer } = props;
  return (
    <>
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      {answer?.conflict ? <ConflictView conflict={answer.conflict} /> : null}
      <KindFields fields={fields} />
      <div className="languages">
        <div>
          <WordFields fields={fields} />
        </div>
        <EnglishFields fields={fields} />
      </div>
      <AreaFields fields={fields} areas={around.areas} />
      <TargetFields fields={fields} policeAreas={around.policeAreas} />
      <MoreFields fields={fields} />
      <ReachCount counted={answer?.reach ?? null} code={around.code} />
      <TypingKept code={around.code} others={around.others} keptAt={answer?.keptAt ?? null} />
    </>
  );
}

/** Something typed earlier in this form and not saved. */
export function TypedEarlier({ href, when }: { href: string; when: string }) {
  const { typing } = useTexts().writing;
  return (
    <Notice title={typing.earlier(when)}>
      <p>
        <a href={href}>{typing.goOn}</a>
      </p>
    </Notice>
  );
}

/** The fields in the order they stand on the page, as conform has them. */
export const inOrder = (fields: Record<string, FieldSource>, order: readonly string[]) =>
  order.map((name) => fields[name]!);
