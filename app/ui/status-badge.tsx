import type { ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";
import { type Tone, toneIcon } from "~/ui/tone";

/** A state in one or two words, with a shape that says the same as the colour. */
export function StatusBadge({
  tone = "neutral",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className="badge" data-tone={tone}>
      <span className="plate">
        <Icon name={icon ?? toneIcon[tone]} size={16} />
      </span>
      {children}
    </span>
  );
}
