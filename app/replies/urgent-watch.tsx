import { type FormEvent, type ReactNode, useState } from "react";
import { useTexts } from "~/texts/use";
import { ButtonLink, Notice } from "~/ui";
import { isUrgent } from "./escalation";

/** That somebody in danger is helped by a call, never by writing here; `live`: it answers what was just done. */
export function UrgentNotice({ live }: { live?: boolean }) {
  const { urgent } = useTexts().replies;
  return (
    <Notice tone="danger" title={urgent.title} live={live}>
      <p>{urgent.text}</p>
      <p>
        <ButtonLink href="tel:112">{urgent.call}</ButtonLink>
      </p>
    </Notice>
  );
}

/** Shows the numbers to call before anything is written. */
export function EmergencyNotice() {
  const { emergency, emergencyTitle } = useTexts().replies;
  return (
    <Notice tone="warn" title={emergencyTitle}>
      <p>{emergency}</p>
    </Notice>
  );
}

/** All that is typed in a form's fields. */
function typed(form: HTMLFormElement): string {
  return [...new FormData(form).values()].filter((value) => typeof value === "string").join("\n");
}

/** Reads along while somebody writes, and shows 112 at the word that tells of danger; `children` hold the form. */
export function UrgentWatch({ children }: { children: ReactNode }) {
  const [urgent, setUrgent] = useState(false);
  const look = (event: FormEvent<HTMLDivElement>) => {
    const form = (event.target as HTMLElement).closest("form");
    if (form) setUrgent(isUrgent(typed(form)));
  };
  return (
    <div onInput={look}>
      <div role="alert" className="urgent-watch">
        {urgent ? <UrgentNotice /> : null}
      </div>
      {children}
    </div>
  );
}
