import { Resolver } from "node:dns/promises";

/** Questions to the domain name system. What does not exist is an empty list; an unanswered question rejects. */
export interface LookUp {
  /** Each record's strings joined, as SPF, DKIM and DMARC read them. */
  txt(name: string): Promise<string[]>;
  mx(name: string): Promise<{ exchange: string; priority: number }[]>;
  /** IPv4 and IPv6 addresses. */
  addresses(name: string): Promise<string[]>;
}

const absent = new Set(["ENOTFOUND", "ENODATA"]);

async function orNone<T>(name: string, answer: Promise<T[]>): Promise<T[]> {
  try {
    return await answer;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code && absent.has(code)) return [];
    throw new Error(`the name server did not answer about ${name} (${code ?? error})`);
  }
}

/** @param server address and port of a name server (`192.0.2.53`, `127.0.0.1:5353`); this machine's own unless given */
export function lookUpAt(server?: string): LookUp {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  if (server) resolver.setServers([server]);
  return {
    txt: async (name) => (await orNone(name, resolver.resolveTxt(name))).map((strings) => strings.join("")),
    mx: (name) => orNone(name, resolver.resolveMx(name)),
    addresses: async (name) => [
      ...(await orNone(name, resolver.resolve4(name))),
      ...(await orNone(name, resolver.resolve6(name))),
    ],
  };
}
