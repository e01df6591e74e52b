import type { AreaReach } from "~/db/schema/forwards";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { type Column, DataTable, Section, StatusBadge } from "~/ui";
import { percentOf, reachedIn } from "./coverage-sum";

/** How a sent alert has reached each of its areas. */
export function AreaReachTable({ areas }: { areas: AreaReach[] }) {
  const { reach } = useTexts().alerts;
  return (
    <Section title={reach.areasTitle}>
      <DataTable
        caption={reach.areasCaption}
        captionHidden
        columns={columnsOf(reach)}
        rows={areas}
        rowKey={(area) => area.areaId}
      />
    </Section>
  );
}

function columnsOf(reach: Texts["alerts"]["reach"]): Column<AreaReach>[] {
  const { areaHeadings: heads } = reach;
  const told = (area: AreaReach) => area.paper + area.spoken + area.phone;
  return [
    {
      key: "area",
      header: heads.area,
      rowHeader: true,
      cell: (area) => <a href={`/omraden/${area.areaId}`}>{area.name}</a>,
    },
    {
      key: "percent",
      header: heads.percent,
      numeric: true,
      cell: (area) => reach.percent(percentOf(reachedIn(area), area.known)),
    },
    { key: "reached", header: heads.reached, cell: (area) => reach.of(reachedIn(area), area.known) },
    { key: "paper", header: heads.paper, cell: (area) => reach.of(told(area), area.paperHouseholds) },
    { key: "abstaining", header: heads.abstaining, numeric: true, cell: (area) => area.abstaining },
    {
      key: "forwarded",
      header: heads.forwarded,
      cell: (area) =>
        area.awaitsForward ? (
          <StatusBadge tone="warn">{reach.awaitsForward}</StatusBadge>
        ) : (
          reach.forwarded(area.forwards, area.contacts)
        ),
    },
  ];
}
