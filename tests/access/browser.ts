/** A browser as the site's loaders and actions see one: it keeps cookies, says where its posts come from, follows nothing. */
import { config } from "~/config.server";

type Work = (args: never) => Promise<unknown>;
interface Route {
  loader?: Work;
  action?: Work;
}

/** What a loader or action answered, whether returned or thrown, as `data()` or as a Response. */
export interface Answer {
  status: number;
  /** Where it redirects to, or null. */
  location: string | null;
  /** The loader's or action's data, or a Response's text. */
  body: unknown;
}

interface WithStatus {
  data: unknown;
  init: { status?: number } | null;
}
const hasStatus = (value: unknown): value is WithStatus =>
  typeof value === "object" && value !== null && (value as { type?: string }).type === "DataWithResponseInit";

export class Browser {
  readonly cookies = new Map<string, string>();
  readonly language: string;
  constructor(language = "sv") {
    this.language = language;
  }

  /** Opens a page: asks its loader. */
  async get(route: Route, path: string, params: Record<string, string> = {}): Promise<Answer> {
    return this.ask(route.loader, new Request(config.publicUrl + path, { headers: this.headers() }), params);
  }

  /** Sends a form: asks the action. */
  async post(
    route: Route,
    path: string,
    fields: Record<string, string | string[]>,
    params: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    const headers = { ...this.headers(), origin: config.publicUrl };
    return this.ask(route.action, new Request(config.publicUrl + path, { method: "POST", body, headers }), params);
  }

  private headers(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return { "accept-language": this.language, ...(cookie && { cookie }) };
  }

  private async ask(work: Work | undefined, request: Request, params: Record<string, string>): Promise<Answer> {
    if (!work) throw new Error(`nothing answers ${request.method} ${request.url}`);
    const answer = await work({ request, params, context: { nonce: "" } } as never).catch((thrown: unknown) => {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    });
    if (answer instanceof Response) return this.read(answer);
    if (hasStatus(answer)) return { status: answer.init?.status ?? 200, location: null, body: answer.data };
    return { status: 200, location: null, body: answer };
  }

  private async read(answer: Response): Promise<Answer> {
    for (const set of answer.headers.getSetCookie()) {
      const [name, value] = set.split(";")[0]!.split(/=(.*)/s) as [string, string];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return { status: answer.status, location: answer.headers.get("location"), body: await answer.text() };
  }
}
