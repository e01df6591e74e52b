import type { AreaStage } from "~/db/schema/areas";
import { useTexts } from "~/texts/use";
import { PageTitle, StatusBadge, Tabs, type Tone } from "~/ui";
import type { AreaHead } from "./area.server";

const tones: Record<AreaStage, Tone> = { approved: "progress", active: "good", dormant: "warn", closed: "bad" };

/** The top of an area's pages: title, stage, and the pages that this reader may open. */
export function AreaTop({ head, at, title }: { head: AreaHead; at: string; title?: string }) {
  const { area } = useTexts().households;
  const stage = <StatusBadge tone={tones[head.stage]}>{area.stages[head.stage]}</StatusBadge>;
  return (
    <>
      {title ? (
        <PageTitle above={head.name}>{title}</PageTitle>
      ) : (
        <PageTitle above={area.above(head.municipality)} status={stage}>
          {head.name}
        </PageTitle>
      )}
      <AreaTabs head={head} at={at} />
    </>
  );
}

function AreaTabs({ head, at }: { head: AreaHead; at: string }) {
  const { households, neighbours, reviews, serving, writing } = useTexts();
  const { tabs } = households.area;
  const { may, areaId, pending } = head;
  const base = `/omraden/${areaId}`;
  const items = [
    { href: base, label: tabs.overview },
    ...(may.list ? [{ href: `${base}/hushall`, label: tabs.households, ...(pending > 0 && { count: pending }) }] : []),
    ...(may.neighbours ? [{ href: `${base}/grannar`, label: neighbours.tab }] : []),
    ...(may.invite ? [{ href: `${base}/koder`, label: tabs.codes }] : []),
    ...(may.appoint ? [{ href: `${base}/kontaktombud`, label: tabs.contacts }] : []),
    ...(may.signs ? [{ href: `${base}/skyltar`, label: tabs.signs }] : []),
    ...(may.serve ? [{ href: `${base}/uppdrag`, label: serving.tab }] : []),
    { href: `${base}/moten`, label: tabs.meetings },
    ...(may.review ? [{ href: `${base}/avstamning`, label: reviews.tab }] : []),
    ...(may.place ? [{ href: `${base}/gator`, label: tabs.place }] : []),
    ...(may.place ? [{ href: `${base}/brevvag`, label: writing.letterWay.tab }] : []),
  ];
  if (items.length === 1) return null;
  return <Tabs label={tabs.label} items={items.map((item) => ({ ...item, current: item.href === `${base}${at}` }))} />;
}
