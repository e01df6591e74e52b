import { open } from "~/access/guard.server";
import { notFound } from "~/access/permit.server";
import { config } from "~/config.server";
import { letterDocument } from "~/page/letter-documents.server";
import { sampleLetter } from "~/page/letter-previews";

export const loader = open("page.read", async ({ params, locale }) => {
  const letter = config.letterPreviews ? sampleLetter(params.name ?? "", locale) : null;
  if (!letter) throw notFound();
  return letterDocument(letter);
});
