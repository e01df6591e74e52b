import { on, onFirst } from "#tests/support/hostile/reactions";
import type { Script } from "#tests/support/hostile/script";

const TEN_MEGABYTES = 10 * 1024 * 1024;
const flood = Buffer.alloc(TEN_MEGABYTES, "x");

/** Trouble before the first letter. */
export const openingScripts: readonly Script[] = [
  { name: "decent", ends: "sent" },
  {
    name: "banner of several lines",
    react: on("connect", { say: ["220-Hello", "220-there", "220 ready"] }),
    ends: "sent",
  },
  { name: "banner 554", react: on("connect", { say: "554 5.7.1 Not you", after: "close" }), ends: "held" },
  { name: "banner 421 once", react: onFirst("connect", { say: "421 4.3.2 Busy", after: "close" }), ends: "sent" },
  { name: "banner 421 always", react: on("connect", { say: "421 4.3.2 Busy", after: "close" }), ends: "held" },
  { name: "banner of 10 MB", react: on("connect", { raw: flood }), ends: "held" },
  { name: "banner never", react: on("connect", { after: "deaf" }), ends: "held" },
  { name: "half a banner, then closed", react: on("connect", { raw: "22", after: "close" }), ends: "held" },
  { name: "banner in slow drips", react: on("connect", { raw: "220-".repeat(500), drip: 50 }), ends: "held" },
  { name: "reset on connecting, once", react: onFirst("connect", { after: "reset" }), ends: "sent" },
  { name: "reset on connecting, always", react: on("connect", { after: "reset" }), ends: "held" },
  { name: "closed without a word", react: on("connect", { after: "close" }), ends: "held" },
  {
    name: "no SMTP at all",
    react: on("connect", { raw: "HTTP/1.1 400 Bad Request\r\n\r\n", after: "close" }),
    ends: "held",
  },
  { name: "EHLO refused, HELO taken", react: on("ehlo", "502 5.5.1 What?"), ends: "sent" },
  {
    name: "EHLO and HELO refused",
    react: (turn) => (/^[eh]{2}lo$/.test(turn.event) ? "550 5.7.1 No" : undefined),
    ends: "held",
  },
  { name: "EHLO answered 421, once", react: onFirst("ehlo", { say: "421 4.3.2 Later", after: "close" }), ends: "sent" },
  { name: "EHLO answered 421, always", react: on("ehlo", { say: "421 4.3.2 Later", after: "close" }), ends: "held" },
  { name: "EHLO never answered", react: on("ehlo", { after: "deaf" }), ends: "held" },
  {
    name: "EHLO answered without end",
    react: on("ehlo", { raw: `${"250-X-MORE\r\n".repeat(200_000)}` }),
    ends: "held",
  },
];

const encrypted = { query: "?requireTLS=true", offers: ["PIPELINING", "STARTTLS"] };
const authenticated = { credentials: "anna:hemligt@", offers: ["PIPELINING", "AUTH PLAIN LOGIN"] };

/** Trouble with TLS and AUTH. */
export const secureScripts: readonly Script[] = [
  { name: "STARTTLS", ...encrypted, query: "?requireTLS=true&tls.rejectUnauthorized=false", ends: "sent" },
  { name: "TLS from the start", implicitTls: true, query: "?tls.rejectUnauthorized=false", ends: "sent" },
  { name: "STARTTLS stripped", ...encrypted, offers: ["PIPELINING"], ends: "held" },
  { name: "STARTTLS refused", ...encrypted, react: on("starttls", "454 4.7.0 Not now"), ends: "held" },
  { name: "certificate of nobody known", ...encrypted, ends: "held" },
  { name: "certificate of another host", ...encrypted, certificateFor: "elsewhere.example", ends: "held" },
  {
    name: "words before TLS that would count after it",
    ...encrypted,
    query: "?requireTLS=true&tls.rejectUnauthorized=false",
    react: on("starttls", { say: ["220 2.0.0 Go ahead", "250 hostile.example", "250 2.1.0 Ok"] }),
    ends: "sent",
  },
  {
    name: "no TLS after STARTTLS",
    ...encrypted,
    react: on("starttls", { say: "220 Go ahead", raw: "250 plain\r\n", after: "deaf" }),
    ends: "held",
  },
  { name: "AUTH", ...authenticated, ends: "sent" },
  { name: "AUTH refused", ...authenticated, react: on("auth", "535 5.7.8 Wrong"), ends: "held" },
  { name: "AUTH refused for now, once", ...authenticated, react: onFirst("auth", "454 4.7.0 Later"), ends: "sent" },
  { name: "AUTH not offered", ...authenticated, offers: ["PIPELINING"], ends: "held" },
  {
    name: "AUTH answered 421, once",
    ...authenticated,
    react: onFirst("auth", { say: "421 4.7.0 Later", after: "close" }),
    ends: "sent",
  },
];
