import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "~/access/form.server";
import { guard } from "~/access/guard.server";
import { inTicket } from "~/access/locate.server";
import { newId } from "~/db/ids";
import { PageForm, useFormOf } from "~/page/form";
import { titled } from "~/page/title";
import { answerTicket } from "~/replies/answer.server";
import { answerForm, longest, ticketForm } from "~/replies/forms";
import { closeTicket, releaseTicket, takeTicket } from "~/replies/handle.server";
import { TicketBadge } from "~/replies/inbox-table";
import { type Ticket, ticketFor } from "~/replies/read.server";
import { replyLimit } from "~/replies/reply-fields";
import { templatesOf } from "~/replies/templates.server";
import { OutcomeNotice, outcomes, StrangerNotice, Thread, TicketButtons, TicketFacts } from "~/replies/ticket-parts";
import { useTexts } from "~/texts/use";
import { BackLink, Checkbox, fieldProps, Notice, PageTitle, Section, TextArea } from "~/ui";

export const loader = guard("reply.read", inTicket, async ({ request, permit, params }) => {
  const ticket = await ticketFor(permit, params.ticketId ?? "");
  const asked = new URL(request.url).searchParams;
  const templates = (await templatesOf(permit)).map(({ name, body }, at) => ({ at: String(at + 1), name, body }));
  const begun = templates.find(({ at }) => at === asked.get("mall"))?.body ?? "";
  const outcome = outcomes.find((one) => one === asked.get("klart")) ?? null;
  return { ticket, templates, begun, outcome, answerId: newId() };
});

export const action = guard("reply.answer", inTicket, async ({ request, permit, params, t }) => {
  const id = params.ticketId ?? "";
  const submission = await parseForm(request, ticketForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { value } = submission;
  const here = `/skrivbord/svar/${id}`;
  if (value.intent === "close") throw redirect(`${here}?klart=${await closeTicket(permit, id)}`);
  if (value.intent === "take") {
    await takeTicket(permit, id);
    throw redirect(`${here}?klart=taken`);
  }
  if (value.intent === "release") {
    await releaseTicket(permit, id);
    throw redirect(here);
  }
  const { close, answer: text } = value;
  const answer = await answerTicket(permit, id, { id: value.id, text, close });
  throw redirect(`${here}?klart=${answer === "answered" && close ? "closed" : answer}`);
});

export const meta = titled<{ ticket: Ticket }>(({ replies }, { ticket }) =>
  replies.ticket.title(replies.kinds[ticket.kind]),
);

export default function TicketPage() {
  const { ticket: words, kinds } = useTexts().replies;
  const { ticket, outcome } = useLoaderData<typeof loader>();
  const isOpen = ticket.state === "new" || ticket.state === "taken";
  return (
    <>
      <BackLink href="/skrivbord/svar">{words.back}</BackLink>
      <PageTitle above={ticket.alertTitle} status={<TicketBadge ticket={ticket} />}>
        {words.title(kinds[ticket.kind])}
      </PageTitle>
      {outcome ? <OutcomeNotice outcome={outcome} /> : null}
      {ticket.isUrgent && isOpen ? (
        <Notice tone="danger" title={words.urgentTitle}>
          <p>{ticket.fromAddress ? words.stranger.urgentText : words.urgentText}</p>
        </Notice>
      ) : null}
      <StrangerNotice ticket={ticket} />
      <TicketFacts ticket={ticket} />
      <Thread ticket={ticket} />
      <TicketButtons ticket={ticket} />
      {ticket.writer && ticket.state !== "closed" ? <Answer /> : null}
    </>
  );
}

function Answer() {
  const t = useTexts();
  const { ticket: words } = t.replies;
  const { ticket, templates, begun, answerId } = useLoaderData<typeof loader>();
  const defaultValue = { answer: begun };
  const [form, fields] = useFormOf(answerForm(t), useActionData<typeof action>(), { defaultValue });
  return (
    <Section title={words.answerTitle} id="svara">
      <p>
        {words.useTemplate}:{" "}
        {templates.map(({ at, name }, i) => (
          <span key={at}>
            {i > 0 ? ", " : ""}
            <a href={`/skrivbord/svar/${ticket.id}?mall=${at}#svara`}>{name}</a>
          </span>
        ))}
      </p>
      <PageForm form={form} fields={[fields.answer]} submit={words.send}>
        <input type="hidden" name={fields.intent.name} value="answer" />
        <input type="hidden" name={fields.id.name} value={fields.id.value ?? answerId} />
        <TextArea
          {...fieldProps(fields.answer)}
          label={words.answer}
          hint={words.answerHint}
          limit={replyLimit(t, longest.answer)}
        />
        <Checkbox {...fieldProps(fields.close)} label={words.sendAndClose} />
      </PageForm>
    </Section>
  );
}
