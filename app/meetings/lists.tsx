import { Form } from "@remix-run/react";
import { useTexts } from "~/texts/use";
import { Icon, Section } from "~/ui";
import type { MeetingItem } from "./items.server";

/** An agenda or checklist, each point with a button to tick it. */
export function TickList({ title, items }: { title: string; items: MeetingItem[] }) {
  const { items: words } = useTexts().meetings;
  return (
    <Section title={title}>
      {items.length === 0 ? <p>{words.none}</p> : null}
      <ul className="presence">
        {items.map(({ id, text, doneAt }) => (
          <li key={id} id={`p-${id}`}>
            <Form method="post" action={`#p-${id}`} preventScrollReset>
              <input type="hidden" name="intent" value="tick" />
              <input type="hidden" name="done" value={doneAt ? "no" : "yes"} />
              <button
                className="presence-button"
                type="submit"
                name="item"
                value={id}
                aria-pressed={doneAt !== null}
                title={doneAt ? words.untick(text) : words.tick(text)}
              >
                <span className="presence-box">{doneAt ? <Icon name="check" size={28} /> : null}</span>
                <span className="presence-words">{text}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
