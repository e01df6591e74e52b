import type { Family } from "~/mail/inbound/rules/words";
import type { Reason } from "~/mail/inbound/verdict";

/** What receivers hold against the sender, most telling first. None of it is the recipient's doing. */
export const ours: readonly [Reason, Family][] = [
  [
    "tooLarge",
    [
      /(?:message|mail|e-?mail|size|length|content)(?: \S{1,40}){0,5} (?:is )?(?:too (?:big|large|long)|exceed\w{0,3} (?:\S{1,20} ){0,5}(?:size|size limit|length))/i,
      /maximum (?:\w{1,12} ){0,2}message size|(?:message|mail) size (?:limit|exceed)|size limit exceeded|exceeds? (?:\w{1,12} ){0,4}size limit|databytes limit|message length exceeds/i,
    ],
  ],
  [
    "relayDenied",
    [
      /relay(?:ing)? (?:\w{1,12} )?(?:denied|prohibited|not (?:permitted|allowed)|rejected|forbidden)|(?:unable|not (?:allowed|configured|permitted)) to relay|mail relay\b/i,
      /(?:as a|open) relay|rcpthosts|relaying|requires authentication when/i,
    ],
  ],
  [
    "authFailure",
    [
      /\b(?:spf|dkim|dmarc|dnssec|dane|sender policy framework)\b|unauthenticated|(?:fails?|failed) to pass (?:authentication|spf)|authentication (?:required|checks?|failed|failure)/i,
      /(?:not|was n[o']t|isn't) authenticated|authenti(?:s|z)?fi\w{0,8} (?:requise|invalide)|smtp auth/i,
    ],
  ],
  [
    "senderRejected",
    [
      /\b(?:sender|from address|mail from|envelope from|mailfrom|return[- ]path|reverse[- ]path)(?: \S{1,120}){0,4} (?:is |was |has been )?(?:reject|denied|deny|block|refus|invalid|not (?:allowed|accepted|exist|valid|verified)|unknown|black|ban|does ?n[o']t|unverif|fail|could not)/i,
      /(?:reject\w{0,3}|den(?:y|ied)|refus\w{0,3}|block\w{0,3}|invalid|unresolvable|unrout\w{1,5}|bad|banned|unknown|blacklisted) (?:envelope |original )?(?:sender|from address|mail from)\b/i,
      /(?:callback|callout|call-out) |verification failed|verify failed|domain of sender|sender (?:address |domain |verify |is )|(?:empty|null) (?:envelope )?(?:sender|e-?mail address)|backscatter|purported responsible|emetteur invalide/i,
      /(?:non-?|not (?:a )?)member(?:s)?\b.{0,30}(?:list|only)|not allowed to post|registered gateway user|spam reporting address|been blacklisted|to\/from an address/i,
    ],
  ],
  ["virus", [/\bvirus|malware|\binfected|trojan|phish/i]],
  [
    "spam",
    [
      /\bspam(?!haus|cop)|\bube\b|unsolicited|\bjunk\b|bulk e?-?mail|content (?:filter|rejected|denied|is not accept)|mcspam|\b(?:uri|sur)bl\b|blacklisted (?:url|link)|cloudmark|(?:likely|looks) suspicious/i,
    ],
  ],
  [
    "rateLimited",
    [
      /rate[- ]?limit|too (?:many|much) (?:\w{1,14} ){0,3}(?:connections?|messages?|recipients?|sessions?|errors?|mails?|e-?mails?|hourly|invalid)|throttl|slow down|unusual (?:rate|volume)|unexpected volume/i,
      /(?:frequency|connection|hourly|daily|sending|message receive|recipients?) (?:rate )?limit(?:ed|s)?\b|too (?:fast|quickly|frequent)|limit (?:is |was )?exceeded|permitted limits|per (?:hour|connection|session)/i,
    ],
  ],
  [
    "blocked",
    [
      /black[- ]?list|block[- ]?list|deny[- ]?list|\bdnsbl|\brbl\b|spamhaus|spamcop|barracudacentral|abuseat|reputation|\b(?:is|are|was|been|currently|ip|address) (?:\w{1,12} )?listed (?:at|in|on|by) /i,
      /reverse[- ](?:dns|lookup)|\br?dns record of your|\bptr\b|\brdns\b|dynamic (?:ip|address)|generic (?:r?dns|ptr)|ip name lookup|(?:cannot|can't) (?:resolve|find) your|unresolvable relay/i,
      /\bip(?:v[46])?\b(?: \S{1,60}){0,6} (?:block|denied|banned|reject|refus|not allowed|listed|suspicious)|(?:block|bann|reject|refus)(?:ed|ing)?(?: \S{1,30}){0,4} (?:your )?(?:ip|host|server|network|domain)\b/i,
      /(?<!recipient address rejected: )access (?:is )?denied|not allowed to (?:connect|send)|connections? (?:\w{1,8} )?(?:refused by|denied|not accepted|will not be accepted)|not accepting connections|no access from|go away|(?:was|been|is) (?:blocked|banned)/i,
      /client host|blocked (?:using|by|-)|(?:helo|ehlo)\b|smtp server of your isp|bad sender ip|open proxy|confirm this mail server|server requires confirmation|mail server at \S{1,80} is/i,
    ],
  ],
  [
    "badContent",
    [
      /(?:invalid|bad|missing|duplicate|illegal|malformed|improper|no|too (?:long|many)|multiple|8-?bit) (?:\S{1,30} ){0,3}headers?\b|header (?:error|field|missing|invalid|too)|8-?bit|invalid mime|non-?ascii|bare (?:lf|cr|line)|attachment|rfc ?(?:2822|5322|822)|conversion|malformed message|invalid (?:characters|content)|improper use/i,
    ],
  ],
  [
    "policy",
    [
      /polic(?:y|ies)|administrative prohibition|prohibited|not authori[sz]ed|denied by|(?:transport|mail flow) rule|security|message (?:was |has been )?(?:rejected|refused)|mail reject|blocked/i,
    ],
  ],
];
