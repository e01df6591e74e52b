/** Posts that are wrong in every way, to every action, as everybody. */
import { Agent, request } from "node:http";
import { roles } from "~/access/policy";
import { fill, type ListedRoute } from "./access-routes";
import type { ScopeName, Visitor, World } from "./access-world";
import { bodyOf } from "./fuzz-bodies";
import { type Field, hostile, mangled, pick, type Random } from "./fuzz-words";

const visitors: Visitor[] = ["anonymous", ...roles];
/** Most posts come from those who may do most. */
const busy: Visitor[] = [
  "police",
  "coordinator",
  "police",
  "coordinator",
  "contact",
  "member",
  "leadContact",
  "starter",
];
const scopes: ScopeName[] = ["own", "own", "own", "foreign", "closed"];

export interface Fuzzing {
  url: string;
  world: World;
  routes: ListedRoute[];
  random: Random;
  /** Links that open something, by the name of their parameter. */
  tokens: Record<string, string[]>;
  /** Signs everybody in again, whom a form has signed out. */
  signIn(): Promise<void>;
}

interface Answer {
  status: number;
  body: string;
}

/** What the server reads of a form; it hangs up on more. */
const largestBody = 1024 * 1024;
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** One request. A connection that the server had closed while it lay idle is no failure: it is asked again on another. */
function ask(base: string, path: string, method: string, headers: Record<string, string>, body?: string) {
  const { hostname, port } = new URL(base);
  return new Promise<Answer>((done, fail) => {
    const sent = request({ agent, hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      answer.on("error", fail);
    });
    sent.on("error", (error: NodeJS.ErrnoException) => {
      if (body && body.length > largestBody) return done({ status: 413, body: "" });
      if (sent.reusedSocket && error.code === "ECONNRESET") return done(ask(base, path, method, headers, body));
      fail(error);
    });
    sent.end(body);
  });
}

const entities: Record<string, string> = { "&quot;": '"', "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#x27;": "'" };
const plain = (text: string) => text.replace(/&(?:quot|amp|lt|gt|#x27);/g, (one) => entities[one]!);
const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
};

const textArea = /<textarea\b([^>]*)>([^<]*)/g;
const list = /<select\b([^>]*)>(.*?)<\/select>/gs;

/** The names that a page's forms have, with the values that stand in them; of a list the first that says something. */
export function fieldsIn(html: string): Field[] {
  const tags = html.match(/<(?:input|button)\b[^>]*>/g) ?? [];
  const plainOnes = tags.map((tag) => [attribute(tag, "name"), attribute(tag, "value")]);
  const texts = [...html.matchAll(textArea)].map(([, tag, text]) => [attribute(tag!, "name"), plain(text!)]);
  const lists = [...html.matchAll(list)].map(([, tag, options]) => {
    const values = (options!.match(/<option\b[^>]*>/g) ?? []).map((option) => attribute(option, "value"));
    return [attribute(tag!, "name"), values.find(Boolean)];
  });
  return [...plainOnes, ...texts, ...lists].flatMap(([name, value]): Field[] => (name ? [[name, value ?? ""]] : []));
}

/** Sends fuzzed posts, one after the other; several may run at once. */
export class Poster {
  readonly #given: Fuzzing;
  readonly #forms = new Map<string, Field[]>();
  #all: Field[] = [["id", ""]];
  constructor(given: Fuzzing) {
    this.#given = given;
  }

  #params(visitor: Visitor, scope: ScopeName): Record<string, string> {
    const { world, random, tokens } = this.#given;
    const params = { ...world.params(visitor, scope) };
    for (const [name, links] of Object.entries(tokens)) if (random(3) > 0) params[name] = pick(random, links);
    if (random(40) === 0)
      params[pick(random, Object.keys(params))] = encodeURIComponent(
        Buffer.from(hostile(random).slice(0, 300)).toString(),
      );
    return params;
  }

  /** The form that a visitor sees at an address, kept for the next time. */
  async #formAt(key: string, path: string, cookie: string): Promise<Field[]> {
    const known = this.#forms.get(key);
    if (known && this.#given.random(50) > 0) return known;
    const headers = { host: new URL(this.#given.url).host, cookie };
    const page = await ask(this.#given.url, path, "GET", headers).catch((error: Error) => ({ body: String(error) }));
    const fields = fieldsIn(page.body);
    this.#forms.set(key, fields);
    this.#all = [...new Map([...this.#all, ...fields])].slice(-300);
    return fields;
  }

  /** One post; returns the status, 0 when the connection broke. */
  async post(): Promise<{ status: number; what: string }> {
    const { url, random, routes, world } = this.#given;
    const route = pick(random, routes);
    const visitor = pick(random, random(3) === 0 ? visitors : busy);
    const params = this.#params(visitor, pick(random, scopes));
    const path = `${fill(route.path, params)}?kommun=${params.kommun}`;
    const cookie = world.cookies[visitor];
    const form = route.page ? await this.#formAt(`${route.id} ${visitor}`, path, cookie) : [];
    const { type, body } = bodyOf(random, mangled(random, form.length > 0 ? form : this.#some()));
    const headers = { host: new URL(url).host, origin: url, cookie, ...(type && { "content-type": type }) };
    // Remix answers the browser's own fetches at .data: the same action without the page around it.
    const at = random(3) > 0 ? path.replace("?", ".data?") : path;
    const what = `POST ${at} as ${visitor}: ${type} ${body.slice(0, 600)}`;
    const answer = await ask(url, at, "POST", headers, body).catch((error: Error) => ({ status: 0, body: `${error}` }));
    if (answer.status === 401 && visitor !== "anonymous") await this.#given.signIn();
    return { status: answer.status, what: answer.status === 0 ? `${answer.body} ${what}` : what };
  }

  #some(): Field[] {
    const { random } = this.#given;
    return Array.from({ length: 1 + random(6) }, () => pick(random, this.#all));
  }
}
