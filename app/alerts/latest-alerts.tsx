import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Card, EmptyState } from "~/ui";
import { KindBadge } from "./badges";
import type { alertsInArea } from "./in-area.server";

type ListedAlert = Awaited<ReturnType<typeof alertsInArea>>[number];

/** What the reader has been told in the area lately, the newest first. */
export function LatestAlerts({ areaId, alerts: latest }: { areaId: string; alerts: ListedAlert[] }) {
  const t = useTexts();
  const { alerts } = t.households.area;
  if (latest.length === 0)
    return (
      <EmptyState title={alerts.emptyTitle}>
        <p>{alerts.empty}</p>
      </EmptyState>
    );
  return latest.map((alert) => <OneAlert key={alert.id} areaId={areaId} alert={alert} />);
}

function OneAlert({ areaId, alert }: { areaId: string; alert: ListedAlert }) {
  const locale = useLocale();
  const { id, title, approvedAt } = alert;
  return (
    <Card title={title} href={`/omraden/${areaId}/varningar/${id}`} level={3}>
      <p>
        <KindBadge {...alert} />
      </p>
      {approvedAt ? <p>{day(approvedAt, locale)}</p> : null}
    </Card>
  );
}
