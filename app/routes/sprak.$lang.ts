import { redirect } from "@remix-run/node";
import { cookie } from "~/access/cookies.server";
import { open } from "~/access/guard.server";
import { ownPath } from "~/access/own-path";
import { notFound } from "~/access/permit.server";
import { isLocale } from "~/texts/index";

const year = 365 * 24 * 3600;

export const loader = open("locale.choose", async ({ params, request }) => {
  if (!isLocale(params.lang)) throw notFound();
  const back = ownPath(new URL(request.url).searchParams.get("vidare"));
  return redirect(back, { headers: { "set-cookie": cookie("lang", params.lang, year) } });
});
