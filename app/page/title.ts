import type { MetaFunction } from "@remix-run/react";
import { isLocale, type Texts, textsFor } from "~/texts/index";

type RootData = { locale?: unknown } | undefined;

/** A route's `meta`: the title starts with the page's h1, as `choose` picks or makes it from texts and loader data. */
export function titled<Data = unknown>(choose: (texts: Texts, data: Data) => string): MetaFunction {
  return ({ matches, data }) => {
    const root = matches.find((match) => match.id === "root")?.data as RootData;
    const texts = textsFor(isLocale(root?.locale) ? root.locale : "sv");
    const title = data === undefined ? texts.common.service : choose(texts, data as Data);
    return [{ title: `${title} – ${texts.common.service}` }];
  };
}
