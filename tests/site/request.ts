import { type Agent, request } from "node:http";

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface RawRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Whose connections it may use; otherwise those of the process. */
  agent?: Agent;
}

/** A request whose Host, Origin and path are exactly as given, which fetch would not allow. */
export function raw(
  base: string,
  path: string,
  { method = "GET", headers = {}, body, agent }: RawRequest = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(base);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, method, headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    sent.on("error", fail);
    sent.end(body);
  });
}

export const form = { "content-type": "application/x-www-form-urlencoded" };
