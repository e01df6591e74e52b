import { useLocale, useTexts } from "~/texts/use";
import { BigNumber, CoverageBar } from "~/ui";
import type { Tally } from "./read.server";

/** How much of an area takes part: joined and paper households of all that are known. */
export function Coverage({ area, tally }: { area: string; tally: Tally }) {
  const { list } = useTexts().households;
  const locale = useLocale();
  const { joined, paperOnly, abstaining } = tally;
  const all = joined + paperOnly + abstaining;
  if (all === 0) return null;
  const share = new Intl.NumberFormat(locale, { style: "percent" }).format((joined + paperOnly) / all);
  return (
    <>
      <BigNumber value={share} label={list.coverage} note={list.coverageNote} />
      <CoverageBar
        title={list.coverageTitle(area)}
        locale={locale}
        parts={[
          { kind: "email", label: list.kinds.joined, count: joined },
          { kind: "paper", label: list.kinds.paperOnly, count: paperOnly },
          { kind: "abstaining", label: list.kinds.abstaining, count: abstaining },
        ]}
        table={list.table}
      />
    </>
  );
}
