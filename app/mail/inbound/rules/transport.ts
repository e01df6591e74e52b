import type { Family } from "~/mail/inbound/rules/words";
import type { Reason } from "~/mail/inbound/verdict";

export const greylisted: Family = [
  /gr[ea]y-?list|try again in \d|please (?:retry|try again)(?: later)?.{0,30}(?:minutes|seconds)|temporarily (?:rejected|deferred)/i,
];

/** The way to the server is broken, for now. */
export const network: Family = [
  /(?:not found|lookup fail\w{0,4}|failed|error)[,.;: ]{1,3}(?:please )?try (?:again|later)|host ?name lookup fail|servfail|dns (?:error: could not|query failed|failure)/i,
  /no route to host|network (?:is )?(?:unreachable|error)|host is unreachable|too many hops|hop count|\bloop(?:ing|s|ed)?\b|malformed (?:or unexpected )?name server|\binvalid arguments|records for the destination computer/i,
  /connection (?:refused(?! by)|reset|lost|dropped|closed|was closed)|(?:wasn't|not) able to establish|could not connect|unable to connect|lost connection|broken pipe|best-preference mx/i,
];

const expired: Family = [
  /time ?d? ?out|timeout|expired|too long|giving up|(?:has been|is|still) (?:delayed|undelivered|being delayed)|not (?:been )?delivered (?:within|for|after|in)|retry (?:time|timeout)|been failing for|will (?:be retried|keep trying|continue)/i,
  /(?:did not|didn't|not) respond|not reachable|not responding|has been frozen|was frozen|delayed|could not find a gateway|not been collected|(?:after|failed) \d{1,4} (?:tries|attempts|hours|days)|maximum delivery attempts/i,
];

const systemError: Family = [
  /system (?:error|config|incorrectly|not)|internal (?:server )?error|local (?:error|configuration|problem|delivery failed)|server (?:busy|error|configuration|is (?:busy|overloaded|down))|(?:temporar\w{2,4}|transient) (?:\w{1,12} ){0,2}(?:error|fail\w{0,4}|problem|unavailable)/i,
  /try again|try later|insufficient (?:system )?(?:resources|permission)|can't create|cannot open|i\/o error|out of memory|service (?:currently |temporarily )?unavailable|command failed|exit status|pipe to|could not load/i,
];

/** Trouble on the way that may pass, most telling first. */
export const transport: readonly [Reason, Family][] = [
  ["greylisted", greylisted],
  ["network", network],
  ["expired", expired],
  ["systemError", systemError],
];
