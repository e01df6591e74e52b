import type { Family } from "~/mail/inbound/rules/words";

const who =
  "(?:user(?: ?name| ?id)?|recipients?|rcpt(?: to)?|mail ?box(?:es)?|(?:e-?mail )?account|(?:e-?mail )?address(?:e[es])?|alias|customer|person|member|destinat\\w{2,6}|local[- ]part|usuario|utilisateur|benutzer|empf\\S{1,3}nger|mottagaren?|adressen?|brukeren?)";
/** A name or an address between the noun and its verdict: "user <anna@example.se> unknown". */
const gap = "(?:[ :,]{1,2}[<(\\[\"']?[^\\s<>]{0,120}[>)\\]\"']?[:,]?)?";
const verb = "(?: ?[:,-] ?| (?:is |was |are |were |has |have |here )?)";
const gone =
  "(?:unknown|not (?:be )?(?:found|exist|known|present|listed|recogni[sz]ed|valid|local|ok\\b|a (?:known|valid|local|registered) |an? (?:active|existing) |in (?:the|our|my) |on (?:this|our) )|(?:does|do) ?n[o']?t exist|doesn't exist|(?:can(?:no|')t|could not|couldn't) be found|non-?existent|inexist\\w{2,4}|unbekannt|okänd|inconnue?|desconocid[oa]|invalid(?:e|o)?\\b|finns (?:inte|ej)|existiert nicht|n'existe pas|no existe|finnes ikke|eksisterer ikke)";
const no =
  "(?:unknown|invalid|no such|non-?existent|bad|illegal|incorrect|no valid|not? a (?:valid|known|local)|okänd|ogiltig|unbekannter?|ungültiger?|inconnu)";

/** The part before the @ is not there. Said in answer to RCPT, or with 5.1.x, it condemns the address. */
export const userUnknown: Family = [
  new RegExp(`\\b${who}${gap}${verb}${gone}`, "i"),
  new RegExp(`\\b${no} (?:local |e-?mail |mail |destination |virtual |or unknown virtual |or illegal )?${who}\\b`, "i"),
  /no (?:mail ?box|account) (?:here )?(?:by|with|for|found|available|named)|no one (?:at|by) th|not our (?:customer|user)|no mail ?box found/i,
  /mail ?box (?:is )?(?:unavailable|unavaiable|not available|inactive)|user (?:not|isn't) active|account unavailable/i,
  /(?:recip(?:ient)?|exrecip)notfound|badrcptto|badrecipientto|not in my validrcptto|(?:user|recipient)unknown|bad[-_ ]recipient/i,
  /(?:does not|doesn't) have an? \S{1,80} account|[^\s<>]@[^\s<>]{1,120}[> ]{1,2}(?:does not exist|doesn't exist|not found|unknown)/i,
  /no longer (?:valid|in use|exists?|available)|(?:email|address) (?:is )?wrong or no longer|cannot be matched to|name directory/i,
  /recipient address rejected(?:: access denied|\.? ?(?:\(in reply|$))|recipient(?:s|'s)? (?:address )?(?:has been |is |was )?(?:not accepted|refused to accept your mail|undeliverable)|missing home directory/i,
  /not email addresses|nessun utente|no existe (?:dicha|ese)|utilisateur inconnu|adresse d.? ?au moins un destinataire invalide/i,
  /пользователь не найден|не существует|такого пользователя|メールアドレスが見つかりません|宛先.{0,12}(?:存在しない|不明)|見つかりません/i,
];

/** Words of systems that decide themselves and therefore quote no SMTP reply. */
export const userUnknownOwn: Family = [
  /^unknown user: \S|invalid final delivery userid|not listed in (?:public name|(?:the )?domino directory|public)|domino ディレクトリ|ディレクトリのリストにありません|annuaire domino|directorio de domino/i,
  /no mailbox here by that name|recipient name is not recogni[sz]ed|\(000c05a6\)|unknown recipient\b|(?:ex)?recip(?:ient)?notfound/i,
  /no valid recipients for this mm|unknown local[- ]part|: user not found\b|not listed in .{0,40}address book/i,
  /^mailbox doesn't exist: |mail\.local: .{0,120}(?:unknown user|user unknown|invalid mailbox path)|maildrop: .{0,60}invalid user|vdeliver: invalid or unknown/i,
];

/** The part behind the @ is not there. */
export const hostUnknown: Family = [
  /(?:host|domain)(?: or domain)?(?: names?)? ?(?:not found|unknown|unreachable\b)(?!.{0,20}try again)|unknown (?:host|(?:mail |recipient )?domain)/i,
  /no such (?:host|domain)|(?:host|domain|server) \S{1,120} (?:was |is )?(?:not found|unknown|does ?n[o']t exist|doesn't exist|could not be found)/i,
  /(?:remote |recipient |destination |the )?domain (?:does ?n[o']?t exist|doesn't exist|must exist|is not reachable|name not found|is (?:unknown|invalid))/i,
  /(?:couldn't|could not|can't|cannot) find any host|dns lookup failure: host .{1,120} not found|name or service not known|nonexistentdomain/i,
  /non-?existent (?:mail )?(?:domain|host)|nxdomain|unrout(?:e)?able (?:mail )?address|all host address lookups failed permanently/i,
  /all relevant mx records point to non-?existent|invalid (?:mail |recipient |destination )?domain|mail domain mentioned .{0,40}unknown/i,
  /dns server returned answer with no data|domain (?:may not|does not seem to) exist|host name is invalid|is not a valid (?:domain|host)|illegal host\/domain/i,
];

/** The domain says that it takes no mail at all (RFC 7504, RFC 7505). */
export const notAccepted: Family = [
  /(?:host|domain|server|system)(?:\/domain)? (?:\S{1,120} )?(?:does not|doesn't|will never|is not|not) accept(?:ing)? (?:any )?(?:e?-?mail|network messages)(?! from)/i,
  /no mx (?:records? )?(?:found|for|exists?)|null ?mx|couldn't find a mail exchanger|mx or srv record indicated no smtp service|no host found for existing smtp connection/i,
];

/** The mailbox went elsewhere for good. */
export const moved: Family = [
  /(?:address|mailbox|user|recipient)(?: \S{1,120})? has (?:been replaced by|moved\b|changed (?:to|address))|no longer on (?:this )?server/i,
  /(?:no longer|not) (?:works?|working|employed|with) (?:here|at|for|by|us)|har (?:slutat|flyttat)|has left the (?:company|organi[sz]ation)/i,
];
