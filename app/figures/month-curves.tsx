import { useLocale, useTexts } from "~/texts/use";
import { Curve } from "~/ui";
import { monthWords } from "./months";
import type { MonthSum } from "./sums";

type Measure = "alerts" | "letters" | "reach" | "minutes" | "replies";

/** Chosen measures month by month, each as a curve with its table. A month without any counts as nothing. */
export function MonthCurves({ months, measures }: { months: MonthSum[]; measures: Measure[] }) {
  const { figures: t } = useTexts();
  const locale = useLocale();
  return measures.map((measure) => (
    <Curve
      key={measure}
      title={t.curves[measure]}
      points={months.map((month) => ({ ...monthWords(month.key, locale), value: month[measure] ?? 0 }))}
      say={(value) => (measure === "reach" ? `${value} %` : String(value))}
      table={t.curveTable}
    />
  ));
}
