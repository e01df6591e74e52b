import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { personIn, twoTowns } from "#tests/support/nora";
import { meetPerson } from "~/people/meet.server";
import type { Locale } from "~/texts/index";

async function meets({ db }: Awaited<ReturnType<typeof twoTowns>>, name: string, locale: Locale = "sv") {
  const { tx, read, t } = db.store;
  const id = await tx((w) => meetPerson({ tx: w, now: new Date() }, { email: " ANNA@nora.example", name, locale }));
  const [row] = await read.select().from(t.person).where(eq(t.person.id, id));
  return row!;
}

test("until Anna has confirmed, her name and language are those that were written last", async () => {
  await using town = await twoTowns();
  const first = await meets(town, "Anna Lindkvist");
  expect(first).toMatchObject({ name: "Anna Lindkvist", email: "ANNA@nora.example", confirmedAt: null });
  const second = await meets(town, "Anna Lindqvist", "en");
  expect(second).toMatchObject({ id: first.id, name: "Anna Lindqvist", locale: "en" });
});

test("once she has, whoever writes her address changes nothing", async () => {
  await using town = await twoTowns();
  const anna = await personIn(town.db, "Anna Lindqvist", "anna@nora.example");
  expect(await meets(town, "Någon Annan", "en")).toMatchObject({ id: anna.id, name: "Anna Lindqvist", locale: "sv" });
});
