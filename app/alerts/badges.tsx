import type { AlertKind, AlertPriority, AlertState } from "~/db/schema/alerts";
import { useTexts } from "~/texts/use";
import { StatusBadge, type Tone } from "~/ui";

const stateTones: Record<AlertState, Tone> = {
  draft: "neutral",
  submitted: "progress",
  returned: "warn",
  scheduled: "progress",
  approved: "good",
  withdrawn: "bad",
};

/** Where an alert stands. */
export function StateBadge({ state }: { state: AlertState }) {
  const { states } = useTexts().alerts;
  return <StatusBadge tone={stateTones[state]}>{states[state]}</StatusBadge>;
}

const kindTones: Record<AlertKind, Tone> = { warning: "warn", tip: "good", notice: "neutral" };

/** What an alert is: "Brådskande varning". */
export function KindBadge({ kind, priority }: { kind: AlertKind; priority: AlertPriority }) {
  const { labels } = useTexts().alerts;
  return <StatusBadge tone={priority === "urgent" ? "bad" : kindTones[kind]}>{labels[priority][kind]}</StatusBadge>;
}
