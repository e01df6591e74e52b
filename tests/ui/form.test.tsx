import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import {
  choiceProps,
  ErrorSummary,
  fieldProps,
  Radios,
  SubmitButton,
  sentLength,
  summaryErrors,
  TextArea,
  TextField,
} from "~/ui";

const email = {
  id: "f-email",
  name: "email",
  initialValue: "åsa@exempel",
  errors: ["Skriv hela adressen", "Till"],
  required: true,
};

test("Åsa's mistake is said beside the field, tied to it, and her words are kept", () => {
  const html = renderToStaticMarkup(<TextField {...fieldProps(email)} label="E-post" hint="Hit skriver vi." />);
  expect(html).toContain('<label class="field-label" for="f-email">E-post');
  expect(html).toContain('aria-describedby="f-email-hint f-email-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('value="åsa@exempel"');
  expect(html).toContain("Skriv hela adressen");
});

test("a field without mistakes is not marked", () => {
  const html = renderToStaticMarkup(<TextField name="name" label="Namn" />);
  expect(html).not.toMatch(/aria-invalid|aria-describedby|field-error/);
});

test("the summary leads Björn to the first box of the group he left out", () => {
  const role = { id: "f-role", name: "role", errors: ["Välj ett svar"] };
  const summary = renderToStaticMarkup(
    <ErrorSummary title="Rätta" errors={summaryErrors([email, role], ["Försök igen"])} />,
  );
  const options = [
    { value: "yes", label: "Ja" },
    { value: "no", label: "Nej" },
  ];
  const radios = renderToStaticMarkup(<Radios {...fieldProps(role)} label="Kontaktombud?" options={options} />);
  expect([...summary.matchAll(/href="#([\w-]+)"/g)].map((match) => match[1])).toEqual(["f-email", "f-role"]);
  expect(summary).toContain("<li>Försök igen</li>");
  expect(radios).toContain('<input type="radio" id="f-role" name="role" value="yes"');
  expect(radios).toContain('id="f-role-2"');
});

test("without mistakes there is no summary", () => {
  expect(renderToStaticMarkup(<ErrorSummary title="Rätta" errors={[]} />)).toBe("");
});

test("ticked boxes come back as they were sent, one or many", () => {
  const field = { id: "f-who", name: "who" };
  expect(choiceProps({ ...field, initialValue: ["street", "board"] }).defaultValues).toEqual(["street", "board"]);
  expect(choiceProps({ ...field, initialValue: "street" }).defaultValues).toEqual(["street"]);
  expect(choiceProps(field).defaultValues).toEqual([]);
});

test("a line break counts as the two characters that are sent", () => {
  expect(sentLength("Hej\nÅsa")).toBe(8);
  expect(sentLength("Hej\r\nÅsa")).toBe(8);
});

test("the limit of a text is told and never cuts it", () => {
  const limit = { max: 10, text: "Högst 10 tecken.", left: (n: number) => `${n}` };
  const html = renderToStaticMarkup(<TextArea name="worry" label="Oro" limit={limit} defaultValue={"å".repeat(12)} />);
  expect(html).toContain('aria-describedby="worry-limit"');
  expect(html).not.toContain("maxlength");
});

test("a button on its way says so and stays reachable", () => {
  const html = renderToStaticMarkup(
    <SubmitButton busy busyLabel="Skickar …">
      Skicka
    </SubmitButton>,
  );
  expect(html).toContain('aria-disabled="true"');
  expect(html).toContain("Skickar …");
  expect(html).not.toMatch(/\sdisabled/);
});
