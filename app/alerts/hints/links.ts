import { unseen } from "./confusables";
import { isKnownHost, looksTrusted } from "./hosts";
import type { HintKind, Scanned, Span } from "./kinds";
import { matches } from "./scan";

type Found = Span & { kind: HintKind; host?: string };

const token = /[^\s<>"”“«»()[\]{}]+/gu;
const scheme = /^https?:\/\//i;
const topDomains =
  "se|nu|com|net|org|eu|info|io|app|dev|biz|xyz|top|shop|online|site|link|live|club|icu|ru|cn|dk|no|fi|de|uk|pl|me|ly|be|gl|tv|cc|to|example";
const bare = new RegExp(`^(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}(?:${topDomains})(?=$|[/:?#])`, "u");
const written = /^(?:https?:\/\/)?(?:[^/?#@\\]*@)?([^/?#:\\]*)/i;
/** An e-mail address whose @ is written in words. */
const spelled = /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64} ?[([](?:at|snabel-?a)[)\]] ?[\p{L}\p{N}.-]{3,100}/giu;
const plainHost = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i;
const email = /^[\p{L}\p{N}._%+-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63})$/u;
/** Beyond the Latin letters and signs that the languages of Europe are written with. */
const foreignLetters = /[\u0250-\uffff]/;

/** The host that a browser asks when it is told to go to `text`, in ASCII. */
function hostOf(text: string): string {
  if (plainHost.test(text)) return text.toLowerCase();
  const url = `http://${text}`;
  return URL.canParse(url) ? new URL(url).hostname : text;
}

/** Whether a host is not what it looks like: letters of other scripts, punycode, digits for letters. */
function isDisguised(text: string, host: string): boolean {
  const isCoded = host.includes("xn--") && (foreignLetters.test(text) || text.toLowerCase().includes("xn--"));
  return isCoded || unseen.test(text) || looksTrusted(text, host);
}

function linkIn(address: string): { kind: HintKind; host: string } | null {
  if (!scheme.test(address) && !/^www\./i.test(address) && !bare.test(address)) return null;
  const text = written.exec(address)?.[1] ?? "";
  const host = hostOf(text);
  if (isDisguised(text, host)) return { kind: "lookalike", host };
  return isKnownHost(host) ? null : { kind: "link", host };
}

function emailIn(address: string): { kind: HintKind; host?: string } | null {
  const domain = email.exec(address)?.[1];
  if (!domain) return null;
  const host = hostOf(domain);
  return isDisguised(domain, host) ? { kind: "lookalike", host } : { kind: "email" };
}

/** Addresses of pages and of mailboxes, also those that are not what they look like. */
export function links({ text }: Scanned): Found[] {
  const spells = /[([](?:at|snabel)/i.test(text) ? matches(text, spelled) : [];
  const inWords = spells.map((span): Found => ({ ...span, kind: "email" }));
  const found = Array.from(text.matchAll(token)).flatMap(({ 0: whole, index }) => {
    if (!whole.includes(".") || whole.length > 2000) return [];
    const lead = /^(?:mailto:|e-?post:|mejl:|mail:|länk:|['’(*_-])*/i.exec(whole)![0].length;
    const address = whole.slice(lead).replace(/[.,;:!?'’*_…-]+$/u, "");
    const found = (address.includes("@") && !scheme.test(address) ? emailIn(address) : null) ?? linkIn(address);
    return found ? [{ ...found, from: index + lead, to: index + lead + address.length }] : [];
  });
  return [...inWords, ...found];
}
