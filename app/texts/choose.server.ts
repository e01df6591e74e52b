import type { Actor } from "~/access/actor.server";
import { readCookie } from "~/access/cookies.server";
import { isLocale, type Locale } from "./index";

/** The language of a page: chosen in this browser, else the signed-in person's, else the browser's, else Swedish. */
export function chooseLocale(request: Request, actor: Pick<Actor, "locale"> | null): Locale {
  const chosen = readCookie(request, "lang");
  if (isLocale(chosen)) return chosen;
  if (actor) return actor.locale;
  const wanted = request.headers.get("accept-language")?.slice(0, 200) ?? "";
  const first = wanted
    .split(",")
    .map((part) => part.trim().slice(0, 2))
    .find(isLocale);
  return first ?? "sv";
}
