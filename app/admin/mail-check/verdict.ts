/** One line of the check. `unknown`: the question could not be answered, so nobody knows. */
export interface Finding {
  about: "SPF" | "DKIM" | "DMARC" | "alignment" | "return address";
  verdict: "ok" | "warning" | "wrong" | "unknown";
  says: string;
}

/** A DNS record to publish. */
export interface DnsRecord {
  name: string;
  type: "TXT" | "MX";
  value: string;
  /** What it is for, and what to know before it is published. */
  why: string;
}

type About = Finding["about"];
const finding = (verdict: Finding["verdict"]) => (about: About, says: string) => ({ about, verdict, says }) as Finding;

export const ok = finding("ok");
export const warning = finding("warning");
export const wrong = finding("wrong");

/** Runs one part of the check; a name server that does not answer is a finding too. */
export async function orUnknown(about: About, check: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    return [{ about, verdict: "unknown", says: (error as Error).message }];
  }
}

/** `tag=value` lists of DKIM (RFC 6376 3.2) and DMARC (RFC 7489 6.4), tags in lower case. */
export const tagsOf = (record: string): Map<string, string> =>
  new Map(
    record.split(";").flatMap((part) => {
      const [tag = "", ...value] = part.split("=");
      return tag.trim() ? [[tag.trim().toLowerCase(), value.join("=").trim()] as const] : [];
    }),
  );
