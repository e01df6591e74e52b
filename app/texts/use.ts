import { useRouteLoaderData } from "@remix-run/react";
import type { loader } from "~/root";
import { type Locale, type Texts, textsFor } from "./index";

/** The page's language; Swedish where the root could not load. */
export function useLocale(): Locale {
  return useRouteLoaderData<typeof loader>("root")?.locale ?? "sv";
}

/** The page's texts. */
export const useTexts = (): Texts => textsFor(useLocale());
