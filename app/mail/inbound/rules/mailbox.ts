import type { Family } from "~/mail/inbound/rules/words";

/** No room left for this recipient. */
export const mailboxFull: Family = [
  /(?:over|out of|exceed(?:s|ed|ing)?)[ -]?(?:\w{1,12} ){0,4}(?:quota|storage|disk|space|allowed size|mailbox size|allocation)|quota (?:\w{1,12} )?(?:exceed|violation|full|reached)/i,
  /(?:mail ?(?:box|folder|file)|inbox|maildir|disk|account)(?: \S{1,120})?(?: is| has| was)? (?:full\b|over ?quota|over the|exceeded)|full mail ?box|\bmailbox ?full/i,
  /space (?:is )?not enough|(?:insufficient|not enough|no) (?:\w{1,10} )?(?:storage|disk|system storage|free)(?: ?space)?|does not have enough space|space (?:has been|is) used up/i,
  /(?:reached|exceed\w{0,3}|would exceed) (?:\w{1,12} ){0,3}(?:disk quota|storage|mailbox)|too much mail data|size limit exceeded for mailbox/i,
  /number of messages .{0,40}exceeded|has too many messages|bo[iî]te .{0,30}pleine|overquota|over the allowed quota|(?:speicher|postfach|brevl\S{1,2}dan?).{0,20}(?:voll|full)/i,
  /容量.{0,12}(?:超|一杯)|переполнен|receiving limits|as their mailbox is full|quota d/i,
];

/** The mailbox is there and closed, perhaps for a while: never told apart reliably, hence temporary. */
export const suspended: Family = [
  /(?:mail ?box|account|user|recipient|address|domain|userid)(?:\(s\))?(?: \S{1,120})?(?: (?:account|mailbox|that you tried to reach))?(?: is| has| was| are)?(?: been)?(?: currently| temporarily| temporary|:)? ?(?:disabled|suspended|deactivated|inactive\b(?! mailbox)|locked|frozen|discontinued|terminated|expired|closed|archived|limited|restricted|on hold)/i,
  /(?:inactive|disabled|deactivated|suspended|archived|expired|blocked) (?:user|account|mail ?box|recipient)|invalid\/inactive|administrative?le?y disabled/i,
  /no longer accepts? mail|suspend the service|not accepting any mail|bo[iî]te .{0,30}archiv|compte .{0,30}bloqu|account isblocked|disabled or discontinued/i,
  /is no longer valid\.|temporarily inactive|extended inactivity|not been used for/i,
];

/** The recipient's own filter, or a refusal that says nothing about whether the address works. */
export const filtered: Family = [
  /account is protected|restricted sms|message filtered|rejected due to user rules|refuses? to receive|recipient preferences|user refuses/i,
  /(?:only|not) accepting (?:any )?mail from|blocked by the recipient|rejected by (?:the )?recipients?|user reject|cannot route mail to user/i,
];
