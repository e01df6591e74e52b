import type { AlertKind, AlertPriority, AlertState, AlertStatus, FollowUp } from "~/db/schema/alerts";
import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { StatusBadge, type Tone } from "~/ui";
import { listedAs } from "./practice/words";

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

const followTones: Record<FollowUp, Tone> = {
  update: "warn",
  correction: "warn",
  allClear: "good",
  outcome: "good",
};

interface Kind {
  kind: AlertKind;
  priority: AlertPriority;
  status: AlertStatus;
  followUp: FollowUp | null;
}

/** What an alert is, in words and by the badge's tone: "Brådskande varning", "ÖVNING: Varning", "Det här blev det". */
export function kindSaid(t: Texts, alert: Kind): { tone: Tone; label: string } {
  const { kind, priority, status, followUp } = alert;
  const tone = followUp ? followTones[followUp] : priority === "urgent" ? "bad" : kindTones[kind];
  return { tone: status === "actual" ? tone : "neutral", label: listedAs(t, alert) };
}

/** What an alert is. */
export function KindBadge(props: Kind) {
  const { tone, label } = kindSaid(useTexts(), props);
  return <StatusBadge tone={tone}>{label}</StatusBadge>;
}
