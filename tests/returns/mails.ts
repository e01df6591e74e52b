/** Mails as other people's systems write them. */
import { randomUUID } from "node:crypto";

const crlf = (text: string) => text.replaceAll("\n", "\r\n");

interface Failure {
  to: string;
  recipient: string;
  status?: string;
  said?: string;
  action?: string;
  id?: string;
}

/** A delivery report (RFC 3464) as Postfix writes it. */
export function report(given: Failure): string {
  const { to, recipient, status = "5.1.1", action = "failed", id = randomUUID() } = given;
  const said = given.said ?? `550 5.1.1 <${recipient}>: Recipient address rejected: User unknown`;
  return crlf(`From: MAILER-DAEMON@relay.example (Mail Delivery System)
To: ${to}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Message-ID: <${id}@relay.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain; charset=utf-8

This is the mail system at host relay.example.

<${recipient}>: host mx.example[192.0.2.25] said: ${said} (in reply to RCPT TO command)

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example

Final-Recipient: rfc822; ${recipient}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.example
Diagnostic-Code: smtp; ${said}

--b
Content-Type: message/rfc822

From: Grannsamverkan Nora <utskick@nora.example>
To: ${recipient}
Subject: Varning i Hagby

Letter.
--b--
`);
}

/** The report of a mailbox that is full. */
export const full = (to: string, recipient: string) =>
  report({ to, recipient, status: "5.2.2", said: "552 5.2.2 Mailbox full" });

/** A complaint (RFC 5965) about a letter whose header holds `returnPath`. */
export function complaint(to: string, returnPath: string, type = "abuse"): string {
  return crlf(`From: fbl@webmail.example
To: ${to}
Subject: FW: Varning i Hagby
Message-ID: <${randomUUID()}@webmail.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: text/plain

This is an email abuse report.

--b
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Webmail/1.0
Version: 1

--b
Content-Type: message/rfc822

Return-Path: <${returnPath}>
From: Grannsamverkan Nora <utskick@nora.example>
Subject: Varning i Hagby

Letter.
--b--
`);
}

/** What a person writes; `head`: more header lines. */
export function written(given: { from: string; to: string; subject?: string; text: string; head?: string }): string {
  const { from, to, subject = "Sv: Varning i Hagby", text, head = "" } = given;
  return crlf(`From: ${from}
To: ${to}
Subject: ${subject}
Message-ID: <${randomUUID()}@mail.example>
${head}MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${text}
`);
}

/** An automatic answer (RFC 3834). */
export const vacation = (from: string, to: string) =>
  written({
    ...{ from, to, subject: "Automatiskt svar: Varning i Hagby", head: "Auto-Submitted: auto-replied\n" },
    text: "Jag är på semester till den 20 januari.",
  });
