import type { AlertKind, AlertPriority, AlertState, AlertStatus } from "~/db/schema/alerts";
import { useTexts } from "~/texts/use";
import { StatusBadge, type Tone } from "~/ui";
import { labelOf } from "./practice/words";

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

/** What an alert is: "Brådskande varning", "ÖVNING: Brådskande varning". */
export function KindBadge(props: { kind: AlertKind; priority: AlertPriority; status: AlertStatus }) {
  const { kind, priority, status } = props;
  const tone = priority === "urgent" ? "bad" : kindTones[kind];
  return <StatusBadge tone={status === "actual" ? tone : "neutral"}>{labelOf(useTexts(), props)}</StatusBadge>;
}
