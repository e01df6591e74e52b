import { Form, useNavigation } from "@remix-run/react";
import { Words } from "~/areas/words";
import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Facts, FormActions, type Look, Notice, Quote, Section, SubmitButton } from "~/ui";
import type { Ticket } from "./read.server";

type Message = Ticket["messages"][number];

/** Who wrote, about what, and who has it. */
export function TicketFacts({ ticket }: { ticket: Ticket }) {
  const t = useTexts();
  const { ticket: words } = t.replies;
  const locale = useLocale();
  const { writer, fromAddress, alertId, alertTitle, alertStatus, createdAt, owner } = ticket;
  const contact = writer && [writer.email, writer.phone].filter(Boolean).join(", ");
  return (
    <Facts
      items={[
        { term: words.alert, value: <a href={`/varningar/${alertId}`}>{t.practice.mark(alertStatus) + alertTitle}</a> },
        { term: words.who, value: writer?.name ?? fromAddress ?? words.forgotten },
        ...(writer && writer.areas.length > 0 ? [{ term: words.areas, value: writer.areas.join(", ") }] : []),
        ...(contact ? [{ term: words.contact, value: contact }] : []),
        { term: words.came, value: dayAndTime(createdAt, locale) },
        { term: words.owner, value: owner ?? words.nobody },
      ]}
    />
  );
}

/** The words of one message: of an observation first time, place and behaviour, the looks last. */
function MessageWords({ message }: { message: Message }) {
  const { ticket: words } = useTexts().replies;
  const { seenWhen, seenWhere, text, looks, isCut, enclosed } = message;
  const rows = [
    { term: words.seenWhen, value: seenWhen },
    { term: words.seenWhere, value: seenWhere },
    { term: words.behaviour, value: <Words text={text} /> },
    ...(looks ? [{ term: words.looks, value: <Words text={looks} /> }] : []),
  ];
  return (
    <>
      {seenWhere ? <Facts items={rows} /> : <p>{text ? <Words text={text} /> : words.noWords}</p>}
      {isCut ? <p>{words.cut}</p> : null}
      {enclosed > 0 ? <p>{words.enclosed(enclosed)}</p> : null}
    </>
  );
}

/** All that has been written, oldest first. */
export function Thread({ ticket }: { ticket: Ticket }) {
  const { ticket: words } = useTexts().replies;
  const locale = useLocale();
  const { messages, writer, fromAddress, redactedAt } = ticket;
  return (
    <Section title={words.thread}>
      {redactedAt ? <p>{words.forgotten}</p> : <p>{words.only}</p>}
      {redactedAt
        ? null
        : messages.map((message) => (
            <Quote
              key={message.id}
              who={message.officer ?? writer?.name ?? fromAddress ?? ""}
              at={message.at.toISOString()}
              when={dayAndTime(message.at, locale)}
            >
              <MessageWords message={message} />
            </Quote>
          ))}
    </Section>
  );
}

/** Of a mail from another address than the member's: that nobody knows who wrote, and how to answer all the same. */
export function StrangerNotice({ ticket: { fromAddress } }: { ticket: Ticket }) {
  const { stranger } = useTexts().replies.ticket;
  if (!fromAddress) return null;
  return (
    <Notice tone="warn" title={stranger.title}>
      <p>{stranger.text}</p>
      <p>{stranger.answer(fromAddress)}</p>
    </Notice>
  );
}

function OneButton({ intent, look, children }: { intent: string; look: Look; children: string }) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post">
      <FormActions>
        <SubmitButton busy={busy} look={look} name="intent" value={intent}>
          {children}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

/** Taking, giving back and closing: each a button of its own. */
export function TicketButtons({ ticket }: { ticket: Ticket }) {
  const { ticket: words } = useTexts().replies;
  const { state, isMine, owner, fromAddress } = ticket;
  if (state === "closed") return null;
  return (
    <>
      {isMine ? null : (
        <OneButton intent="take" look="second">
          {owner === null ? words.take : words.takeOver}
        </OneButton>
      )}
      {isMine && state === "taken" ? (
        <OneButton intent="release" look="quiet">
          {words.release}
        </OneButton>
      ) : null}
      {state === "answered" || fromAddress ? (
        <Section title={words.close}>
          <p>{fromAddress ? words.stranger.closeText : words.closeText}</p>
          <OneButton intent="close" look="second">
            {words.close}
          </OneButton>
        </Section>
      ) : null}
    </>
  );
}

export const outcomes = ["answered", "closed", "taken", "unanswered", "gone"] as const;
export type Outcome = (typeof outcomes)[number];

/** How a button press ended, as `?klart=` of the page's address tells it. */
export function OutcomeNotice({ outcome }: { outcome: Outcome }) {
  const { done, refused } = useTexts().replies.ticket;
  const isRefused = outcome === "unanswered" || outcome === "gone";
  const { title, text } = isRefused ? refused[outcome] : done[outcome];
  return (
    <Notice tone={isRefused ? "warn" : "success"} title={title} live>
      <p>{text}</p>
    </Notice>
  );
}
