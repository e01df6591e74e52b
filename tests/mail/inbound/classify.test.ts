import { expect, test } from "vitest";
import { fixture, verdictOn } from "#tests/mail/inbound/fixture";
import type { Verdict } from "~/mail/inbound/verdict";

const letter = "<019b-varning-1@grannsamverkan.example>";
const anna = "anna@nora.example";

const mails: Record<string, [why: string, verdict: Partial<Verdict>]> = {
  "postfix-user-unknown": [
    "Anna's address is not there",
    { kind: "permanent", reason: "userUnknown", status: "5.1.1", recipient: anna },
  ],
  "postfix-no-code": [
    "Åsa's server gives words only, in answer to RCPT",
    { kind: "permanent", reason: "userUnknown", recipient: "asa@nora.example" },
  ],
  "postfix-unknown-after-data": [
    "Björn's server took the address and then a filter spoke",
    { kind: "temporary", reason: "filtered" },
  ],
  "postfix-dmarc": ["Gmail rejects us, not Anna", { kind: "policy", reason: "authFailure", status: "5.7.26" }],
  "postfix-program": [
    "a program of Anna's server failed, whatever its code says",
    { kind: "temporary", reason: "systemError" },
  ],
  "postfix-host-not-found": ["the domain is misspelt", { kind: "permanent", reason: "hostUnknown", status: "5.4.4" }],
  "postfix-try-again": ["the domain could not be looked up today", { kind: "temporary", reason: "network" }],
  "postfix-delayed": [
    "a delay is no failure, even with 'user unknown'",
    { kind: "temporary", reason: "userUnknown", status: "4.1.1" },
  ],
  "postfix-delivered": [
    "Anna's letter arrived",
    { kind: "delivered", reason: "delivered", status: "2.1.5", recipient: anna },
  ],
  "exchange-online-edge": [
    "Exchange Online says 'Access denied' for a mailbox that is not there",
    { kind: "permanent", reason: "userUnknown", status: "5.4.1" },
  ],
  "two-targets": [
    "one of Anna's two forwarding targets may still get her letters",
    { kind: "temporary", reason: "mailboxFull", status: "5.2.2", recipient: anna },
  ],
  exim: ["a notice without a report", { kind: "permanent", reason: "userUnknown", status: "5.1.1", recipient: anna }],
  "qmail-two": ["both recipients are unknown", { kind: "permanent", reason: "userUnknown", recipient: anna }],
  domino: ["Domino decides by itself", { kind: "permanent", reason: "userUnknown", recipient: anna }],
  dovecot: [
    "Dovecot's words outweigh the code below them",
    { kind: "temporary", reason: "mailboxFull", recipient: anna },
  ],
  "gmail-full": [
    "Anna's mailbox is full",
    { kind: "temporary", reason: "mailboxFull", recipient: "anna@gmail.example" },
  ],
  "account-disabled": [
    "the explanation in front outweighs the quoted reply",
    { kind: "temporary", reason: "suspended", recipient: "anna@mobil.example" },
  ],
  sendmail: ["Sendmail translates a blocklist into 5.1.3", { kind: "policy", reason: "blocked" }],
  "sendmail-bare": [
    "Sendmail translates a bare 550 into 5.1.1, and the server's words do not bear it out",
    { kind: "temporary", reason: "unknown" },
  ],
  explained: ["an explanation around the reply is no finding about Åsa", { kind: "temporary", reason: "unknown" }],
  "fields-in-text": [
    "the report is printed in the text",
    { kind: "permanent", reason: "userUnknown", status: "5.1.1", recipient: anna },
  ],
  "ses-json": [
    "Amazon SES reports in JSON",
    { kind: "permanent", reason: "userUnknown", status: "5.1.1", recipient: anna },
  ],
  "forwarded-report": [
    "somebody forwarded the report",
    { kind: "permanent", reason: "userUnknown", status: "5.1.1", recipient: anna },
  ],
  "arf-abuse": ["Anna pressed 'spam'", { kind: "complaint", reason: "complaint", recipient: "anna@webmail.example" }],
  "arf-auth-failure": ["a DMARC report says nothing about Anna", { kind: "complaint", reason: "authReport" }],
  "arf-not-spam": ["Anna took the letter out of the spam folder", { kind: "other" }],
  "hotmail-complaint": [
    "Hotmail's own form",
    { kind: "complaint", reason: "complaint", recipient: "anna@hotmail.example" },
  ],
  unsubscribe: [
    "Anna pressed the unsubscribe button of her mail program",
    { kind: "complaint", reason: "unsubscribe", recipient: anna },
  ],
  "vacation-sv": ["Anna is on holiday", { kind: "autoreply", reason: "vacation", recipient: anna }],
  "vacation-exchange": [
    "Anna's Exchange answers in Swedish",
    { kind: "autoreply", reason: "vacation", recipient: "anna@skola.example" },
  ],
  "read-receipt": ["Anna's mail program says she read it", { kind: "autoreply", reason: "readReceipt" }],
  human: ["Anna writes about a bounce; that is none", { kind: "other", reason: "unknown", recipient: anna }],
};

for (const [name, [why, verdict]] of Object.entries(mails)) {
  test(`${why} (${name})`, async () => {
    expect(await verdictOn(fixture(name))).toMatchObject(verdict);
  });
}

test("the letter that a mail is about is named by its Message-ID", async () => {
  for (const name of [
    "postfix-user-unknown",
    "exim",
    "qmail-two",
    "vacation-sv",
    "vacation-exchange",
    "arf-abuse",
    "hotmail-complaint",
  ]) {
    expect((await verdictOn(fixture(name))).originalMessageId, name).toBe(letter);
  }
});

test("Björn's address with å keeps its letters in the report's UTF-8 form", async () => {
  const raw = fixture("postfix-user-unknown")
    .toString()
    .replaceAll(/rfc822; ?anna@/g, "utf-8; åsa@");
  expect((await verdictOn(raw)).recipient).toBe("åsa@nora.example");
});

test("nothing that the returned letter itself says decides", async () => {
  const raw = fixture("postfix-dmarc").toString().replace("Hej", "550 5.1.1 User unknown");
  expect((await verdictOn(raw)).kind).toBe("policy");
  const exim = fixture("gmail-full").toString();
  expect(
    (await verdictOn(`${exim}\n\n550 5.1.1 <anna@gmail.example>: User unknown (in reply to RCPT TO command)\n`)).kind,
  ).toBe("temporary");
});
