import type { ReactNode } from "react";
import { dayAndTime } from "~/texts/dates";
import type { Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { Notice, Section } from "~/ui";
import type { ContactTask } from "./area-page.server";

const wordsOf = ({ homes, waiting }: ContactTask, area: Texts["alerts"]["area"]): string => {
  if (homes === 0) return area.forwardNobody;
  return waiting > 0 ? area.forwardVia(waiting) : area.forwardDirect(homes);
};

/** The contact's own form, until it has been sent; then what was done. */
export function ForwardPart({ task, children }: { task: ContactTask; children: ReactNode }) {
  const { area } = useTexts().alerts;
  const locale = useLocale();
  if (task.forwardedAt)
    return (
      <Notice tone="success" title={area.forwardedTitle} live>
        <p>{area.forwarded(dayAndTime(task.forwardedAt, locale))}</p>
      </Notice>
    );
  return (
    <Section title={area.forwardTitle} level={3}>
      <p>{wordsOf(task, area)}</p>
      {task.homes > 0 ? children : null}
    </Section>
  );
}
