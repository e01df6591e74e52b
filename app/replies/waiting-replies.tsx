import { useTexts } from "~/texts/use";
import { Section } from "~/ui";
import { InboxTable } from "./inbox-table";
import type { TicketLine } from "./read.server";

/** The answers that wait at the desk, those that may be urgent on top. `all` leads to the inbox. */
export function WaitingReplies({ waiting, all }: { waiting: { rows: TicketLine[]; open: number }; all: string }) {
  const { desk } = useTexts().replies;
  return (
    <Section title={desk.title} action={<a href={all}>{desk.all}</a>}>
      {waiting.open === 0 ? <p>{desk.none.open}.</p> : <InboxTable rows={waiting.rows} />}
      {waiting.open > waiting.rows.length ? <p>{desk.waiting(waiting.open)}</p> : null}
    </Section>
  );
}
