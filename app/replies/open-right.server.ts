import { notFound } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { rightOf } from "./right.server";

/**
 * What the page of a letter's answer link shows.
 * @throws Response 404 when the link is not ours, or its person has left.
 */
export async function openRight(token: string | undefined): Promise<{ title: string; municipality: string }> {
  const right = await rightOf(store().read, token ?? "");
  if (!right) throw notFound();
  return { title: right.title, municipality: right.municipality };
}

/** The same for a page that says so itself: null. */
export async function rightShown(token: string | undefined) {
  const right = await rightOf(store().read, token ?? "");
  return right && { title: right.title, municipality: right.municipality };
}
