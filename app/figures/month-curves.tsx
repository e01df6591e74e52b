import { useLocale, useTexts } from "~/texts/use";
import { Curve } from "~/ui";
import { monthWords } from "./months";
import type { MonthSum } from "./sums";

type Measure = Exclude<keyof MonthSum, "key">;

/** Chosen measures month by month, each as a curve with its table. What a month cannot tell is a gap, not a nothing. */
export function MonthCurves<M extends Measure>(props: {
  months: (Pick<MonthSum, "key"> & Pick<MonthSum, M>)[];
  measures: M[];
}) {
  const { months, measures } = props;
  const { figures: t } = useTexts();
  const locale = useLocale();
  return measures.map((measure) => (
    <Curve
      key={measure}
      title={t.curves[measure]}
      points={months.map((month) => ({ ...monthWords(month.key, locale), value: month[measure] }))}
      say={(value) => (measure === "reach" || measure === "useful" ? `${value} %` : String(value))}
      table={t.curveTable}
    />
  ));
}
