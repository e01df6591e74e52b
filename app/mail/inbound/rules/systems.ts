import type { Reason, Statement } from "~/mail/inbound/verdict";

/** A peculiarity that one system documents, or shows consistently, and that general rules would misread. */
interface Peculiarity {
  host?: RegExp;
  reporter?: RegExp;
  status?: RegExp;
  text?: RegExp;
  reason: Reason;
}

const peculiarities: readonly Peculiarity[] = [
  // Amazon SES, receiving: its bounces are answers that the receiver's rules chose, after the mail was accepted
  { reporter: /inbound-smtp\.[\w-]{1,40}\.amazonaws\.com/, text: /full|quota/i, reason: "mailboxFull" },
  { reporter: /inbound-smtp\.[\w-]{1,40}\.amazonaws\.com/, reason: "filtered" },
  // Exchange Online rejects unknown recipients at its edge with these
  { status: /^5\.4\.1$/, text: /recipient address rejected: access denied/i, reason: "userUnknown" },
  { status: /^5\.1\.10$/, text: /recipient ?not ?found/i, reason: "userUnknown" },
  { status: /^5\.5\.0$/, text: /requested action not taken: mailbox unavailable/i, reason: "userUnknown" },
  { status: /^5\.7\.50[45]$/, reason: "suspended" },
  // au by KDDI leaves the address out when the recipient's filter refused
  { host: /(?:^|[.@ ])(?:ezweb\.ne\.jp|au\.com|uqmobile\.jp)\b/, text: /550 : user unknown/i, reason: "filtered" },
  {
    host: /(?:^|[.@ ])(?:ezweb\.ne\.jp|au\.com|uqmobile\.jp)\b/,
    text: /550:? <x@x>: user unknown/i,
    reason: "userUnknown",
  },
  // Exchange Online again, for a recipient that the next server refused
  { status: /^5\.1\.351$/, text: /unknown recipient or mailbox unavailable/i, reason: "userUnknown" },
  // cPanel's router for addresses that lead nowhere
  { text: /the account or domain may not exist, they may be blacklisted/i, reason: "hostUnknown" },
  // Yahoo looks at the recipient only after the data
  { text: /delivery error: dd this user doesn't have an? \S{1,80} account/i, reason: "userUnknown" },
  { host: /yahoodns\.net|\.qq\.com/, text: /mailbox not found/i, reason: "userUnknown" },
  { host: /\.qq\.com/, text: /mailbox unavailable or access/i, reason: "rateLimited" },
  // Cisco's gateways refuse an unknown recipient with these words alone
  { text: /^550 #?5\.1\.0 address rejected/i, reason: "userUnknown" },
  // Verizon's gateway to phones reports in its own mails
  { host: /vtext\.com/, text: /no such user here/i, reason: "userUnknown" },
  // Orange and La Poste number their replies
  { text: /\b(?:LPN|OFR|OUK)(?:\d{3})?[-_]?41[68]\b/i, reason: "userUnknown" },
  { text: /\b(?:LPN|OFR|OUK)(?:\d{3})?[-_]?417\b/i, reason: "mailboxFull" },
  { text: /\b(?:LPN|OFR|OUK)(?:\d{3})?[-_]?42[06]\b/i, reason: "suspended" },
  { text: /\b(?:LPN|OFR|OUK)(?:\d{3})?[-_]?\d{3}\b/i, reason: "blocked" },
  // Facebook
  { text: /\b(?:RCP-P1|INT-P[134])\b/, reason: "userUnknown" },
  { text: /\bRCP-P[23]\b/, reason: "filtered" },
  { reporter: /messagelabs\.com/, text: /^542 .{0,120}rejected|no such user/i, reason: "userUnknown" },
  { host: /secureserver\.net/, text: /recipient not found|account does not exist/i, reason: "userUnknown" },
  { host: /secureserver\.net/, text: /\bIB\d{3}\b/, reason: "blocked" },
];

/** The reason by a rule of one system; undefined for everybody else. */
export function reasonOfSystem(statement: Statement): Reason | undefined {
  const { host = "", reporter = "", text } = statement;
  const status = statement.enhanced ?? statement.status ?? "";
  const known = peculiarities.find(
    (rule) =>
      (!rule.host || rule.host.test(host)) &&
      (!rule.reporter || rule.reporter.test(reporter)) &&
      (!rule.status || rule.status.test(status)) &&
      (!rule.text || rule.text.test(text)),
  );
  return known?.reason;
}
