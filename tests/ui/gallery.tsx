import path from "node:path";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { preprocessCSS, resolveConfig } from "vite";
import { AlertPage } from "#tests/ui/page-alert";
import { ApplyPage } from "#tests/ui/page-apply";
import { DeskPage } from "#tests/ui/page-desk";
import { LettersPage } from "#tests/ui/page-letters";
import { PaperPage } from "#tests/ui/page-paper";
import { StartPage } from "#tests/ui/page-start";

/** Pages that together show every component with the words of Nora. */
export const gallery: Record<string, ReactElement> = {
  start: <StartPage />,
  ansokan: <ApplyPage />,
  varning: <AlertPage />,
  skrivbord: <DeskPage />,
  brev: <LettersPage />,
  papper: <PaperPage />,
};

const stylesheet = path.resolve(import.meta.dirname, "../../app/ui/styles/index.css");

/** The stylesheet as one text, its imports resolved. */
export async function compiledCss(): Promise<string> {
  const config = await resolveConfig({ configFile: false, logLevel: "silent" }, "build");
  const { code } = await preprocessCSS(
    `@import "${stylesheet}";`,
    stylesheet.replace("index.css", "gallery.css"),
    config,
  );
  return code;
}

/** One page of the gallery as a complete document. */
export function galleryHtml(name: string, css: string): string {
  const page = gallery[name];
  if (!page) throw new Error(`The gallery has no page ${name}`);
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name} – Grannsamverkan i Nora</title><style>${css}</style></head><body>${renderToStaticMarkup(page)}</body></html>`;
}
