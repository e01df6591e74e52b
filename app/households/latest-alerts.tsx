import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Card, EmptyState, type IconName, StatusBadge, type Tone } from "~/ui";
import type { ListedAlert } from "./overview.server";

const tones: Record<ListedAlert["kind"], Tone> = { warning: "warn", tip: "good", notice: "neutral" };
const icons: Record<ListedAlert["kind"], IconName> = { warning: "alert", tip: "check", notice: "info" };

/** What the area has been told lately, the newest first. */
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
  const { labels } = useTexts().alerts;
  const locale = useLocale();
  const { id, kind, priority, title, approvedAt } = alert;
  const urgent = priority === "urgent";
  return (
    <Card title={title} href={`/omraden/${areaId}/varningar/${id}`} level={3}>
      <p>
        <StatusBadge tone={urgent ? "bad" : tones[kind]} icon={icons[kind]}>
          {labels[priority][kind]}
        </StatusBadge>
      </p>
      {approvedAt ? <p>{day(approvedAt, locale)}</p> : null}
    </Card>
  );
}
