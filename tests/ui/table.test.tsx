import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DataTable, EmergencyBar, EmptyState, LetterPreview } from "~/ui";

const columns = [
  { key: "who", header: "Sökande", cell: (row: { who: string }) => row.who, rowHeader: true },
  { key: "area", header: "Område", cell: () => "Hagby" },
];

test("a row keeps its labels when the table is laid out as cards", () => {
  const html = renderToStaticMarkup(
    <DataTable caption="Ansökningar" columns={columns} rows={[{ who: "Anna Lindqvist" }]} rowKey={(row) => row.who} />,
  );
  expect(html).toContain('<td data-label="Område" role="cell">');
  expect(html).toContain('<th scope="row" data-label="Sökande" role="rowheader">');
});

test("an empty table says what is missing instead", () => {
  const empty = <EmptyState title="Inga ansökningar" />;
  const html = renderToStaticMarkup(
    <DataTable caption="Ansökningar" columns={columns} rows={[]} rowKey={(row) => row.who} empty={empty} />,
  );
  expect(html).toContain("Inga ansökningar");
  expect(html).not.toContain("<table");
});

test("a press on 114 14 rings 11414", () => {
  const html = renderToStaticMarkup(
    <EmergencyBar label="Ring" numbers={[{ when: "Inte bråttom", number: "114 14" }]} />,
  );
  expect(html).toContain('href="tel:11414"');
});

test("a letter's HTML is shown where its scripts cannot run", () => {
  const labels = { from: "Från", subject: "Ämne", frame: "Brevet" };
  const html = renderToStaticMarkup(
    <LetterPreview labels={labels} from="Polisen" subject="Varning" body={{ html: "<script>alert(1)</script>" }} />,
  );
  expect(html).toContain('sandbox=""');
  expect(html).not.toContain("<script>");
});

test("a Swedish letter on an English page says which language it is in", () => {
  const labels = { from: "From", subject: "Subject", frame: "The letter" };
  const html = renderToStaticMarkup(
    <LetterPreview labels={labels} from="Polisen" subject="Varning" preheader="Det" lang="sv" body={{ text: "Hej" }} />,
  );
  for (const words of ["Varning", "Det", "Hej"]) expect(html).toMatch(new RegExp(` lang="sv">${words}<`));
  expect(html).not.toContain('lang="sv">Polisen');
});
