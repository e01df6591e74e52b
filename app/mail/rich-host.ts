import type { Inline } from "./rich";

/** Where a link leads, said beside its words unless they say it. */
export function hostBeside({ text, href }: Inline): string {
  if (!href) return "";
  const { host } = new URL(href);
  return text.toLowerCase().includes(host.toLowerCase()) ? "" : host;
}
