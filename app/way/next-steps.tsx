import type { AreaHead } from "~/households/area.server";
import { useLocale, useTexts } from "~/texts/use";
import { ButtonLink, Notice } from "~/ui";
import type { WayFacts } from "./facts";
import type { NextKey } from "./next";
import { nextFor } from "./next-for";

const urgent: readonly NextKey[] = ["orphaned", "rest", "wake", "recall", "over"];

/** What comes next in an area and who does it; the reader's own steps come first, each with the button that does it. */
export function NextSteps({ head, facts }: { head: AreaHead; facts: WayFacts }) {
  const [t, locale] = [useTexts(), useLocale()];
  const { next } = t.way;
  const steps = nextFor(t, locale, head, facts);
  const intro = facts.stage === "dormant" || facts.stage === "closed" ? next.intro[facts.stage] : null;
  return (
    <Notice tone={steps.some(({ key }) => urgent.includes(key)) ? "warn" : "info"} title={next.title}>
      {intro ? <p>{intro}</p> : null}
      <ul className="next-steps">
        {steps.map(({ key, who, text, button, links }, i) => (
          <li key={key}>
            <p>
              {who ? <strong>{who}: </strong> : null}
              {text}
            </p>
            {button ? (
              <p>
                <ButtonLink href={button.href} icon="arrow" look={i === 0 ? "first" : "second"}>
                  {button.label}
                </ButtonLink>
              </p>
            ) : null}
            {links.map(({ href, label }) => (
              <p key={href}>
                <a href={href}>{label}</a>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
