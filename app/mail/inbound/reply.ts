/** An SMTP reply found in a text. `at` is where it begins. */
export interface QuotedReply {
  code: number;
  enhanced?: string;
  at: number;
}

const replyCode = /(?:^|[\s:;"'“([<>=#-])([45][0-7]\d)(?=[ -](?=[\w<#:"'*([=]|- )|: |:<)/gm;
const enhancedCode = /(?:^|[^\d.])([245]\.[0-7]\.\d{1,3})(?![\d.]*\d)/g;
/** Outside a reply a code needs a sign that it is one: "(#5.1.1)", "error 5.1.1", a line of its own; "release 5.1.1" is none. */
const signedCode =
  /(?:^[ \t]{0,20}|[(#:[;"'<>-] ?|\b(?:error|code|status|dsn|reason|said) )([45]\.[0-7]\.\d{1,3})(?![\d.]*\d)/im;
/** Numbers that are no replies: dates, sizes, ports, years. */
const notAReply = /^\d{3}(?:[ -](?:bytes?|kb|mb|days?|hours?|minutes?|seconds?|times|messages|octets|recipients)\b)/i;

/** The first SMTP reply quoted in a text, with the first enhanced code of the same class; null when there is none. */
export function replyIn(text: string): QuotedReply | null {
  for (const match of text.matchAll(replyCode)) {
    const at = match.index + match[0].length - 3;
    if (notAReply.test(text.slice(at, at + 24))) continue;
    const code = Number(match[1]);
    return { code, enhanced: enhancedIn(text.slice(at, at + 600), match[1]?.[0]), at };
  }
  return null;
}

/** The first enhanced code (RFC 3463) in a text, of the given class when one is given; x.0.0 only when no other is there. */
export function enhancedIn(text: string, ofClass?: string): string | undefined {
  const all = [...text.matchAll(enhancedCode)].map((match) => match[1] as string);
  const codes = ofClass ? all.filter((code) => code.startsWith(ofClass)) : all;
  return tidy(codes.find((code) => !code.endsWith(".0.0")) ?? codes[0]);
}

/** The code in a system's own words, of a failure; undefined when there is none. */
export const signedCodeIn = (words: string) => tidy(signedCode.exec(words)?.[1]);

/** "5.01.001" and the like without leading zeros. */
const tidy = (code: string | undefined) => code?.replace(/\.0+(?=\d)/g, ".");
