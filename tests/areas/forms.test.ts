import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { applicationForm, declineForm } from "~/areas/forms";
import { municipalityOfPostcode } from "~/areas/served.server";
import { newId } from "~/db/ids";
import { textsFor } from "~/texts/index";

const filled: Record<string, string> = {
  id: newId(),
  areaName: "  Hagby ",
  streets: "Hagbyvägen\r\n\r\n skolgatan \nSkolgatan",
  householdCount: "24",
  name: "Anna  Lindqvist",
  email: "anna@nora.example",
  street: "Hagbyvägen",
  number: "12 B",
  postcode: "SE-713 31",
  town: "Nora",
};
function parsed(changed: Record<string, string> = {}, locale: "sv" | "en" = "sv") {
  const form = new FormData();
  for (const [field, value] of Object.entries({ ...filled, ...changed })) form.append(field, value);
  return parseWithZod(form, { schema: applicationForm(textsFor(locale)) });
}
const errorsOf = (changed: Record<string, string>, locale: "sv" | "en" = "sv") => parsed(changed, locale).reply().error;

test("what Anna typed is tidied: streets one a line and once each, postcode as digits, what she left out empty", () => {
  expect(parsed()).toMatchObject({
    status: "success",
    value: {
      areaName: "Hagby",
      streets: ["Hagbyvägen", "skolgatan"],
      householdCount: 24,
      name: "Anna Lindqvist",
      postcode: "71331",
      worries: "",
      interested: "",
    },
  });
});

test("an empty form names every field that is missing, in the reader's language", () => {
  const empty = Object.fromEntries(Object.keys(filled).map((field) => [field, ""]));
  const errors = errorsOf({ ...empty, id: filled.id! });
  expect(Object.keys(errors ?? {}).sort()).toEqual(
    ["areaName", "email", "householdCount", "name", "number", "postcode", "street", "streets", "town"].sort(),
  );
  expect(errors!.streets).toEqual(["Skriv minst en gata."]);
  expect(errorsOf({ streets: "" }, "en")!.streets).toEqual(["Write at least one street."]);
});

test("10,000 characters are refused beside the field, and kept", () => {
  const long = "Oro ".repeat(2_500);
  const reply = parsed({ worries: long }).reply();
  expect(reply.error).toEqual({ worries: [expect.stringContaining("högst 2")] });
  expect((reply.initialValue as Record<string, string>).worries).toBe(long);
  expect(declineForm(textsFor("en")).safeParse({ reason: long }).error?.issues[0]?.message).toContain("at most 2,000");
});

test("postcodes, counts and addresses that cannot be right are refused with an example", () => {
  expect(errorsOf({ postcode: "7133" })!.postcode![0]).toContain("713 31");
  expect(errorsOf({ householdCount: "många" })!.householdCount![0]).toContain("12");
  expect(errorsOf({ householdCount: "0" })!.householdCount).toBeDefined();
  expect(errorsOf({ email: "anna@nora" })!.email![0]).toContain("@");
  expect(errorsOf({ email: "åsa.öberg@örebro.example" })).toBeUndefined();
  expect(errorsOf({ streets: Array.from({ length: 41 }, (_, n) => `Gata ${n}`).join("\n") })!.streets![0]).toContain(
    "40",
  );
});

test("the municipality with the longest fitting prefix gets the application", () => {
  const served = (name: string, ...postcodes: string[]) => ({
    id: name,
    code: name,
    name,
    postcodes,
    minimumHouseholds: 5,
  });
  const all = [served("Nora", "713"), served("Grythyttan", "71395"), served("Ingenstans", "")];
  expect(municipalityOfPostcode(all, "71395")?.name).toBe("Grythyttan");
  expect(municipalityOfPostcode(all, "71331")?.name).toBe("Nora");
  expect(municipalityOfPostcode(all, "11122")).toBeUndefined();
});
