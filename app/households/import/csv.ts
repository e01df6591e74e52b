import { parse } from "csv-parse/sync";
import { mostRows, mostTitles } from "./limits";

const separators = [";", "\t", "|", ","];
/** Characters of one row; a quote that never closes would otherwise swallow the file. */
const longestRow = 20_000;

interface How {
  separator: string;
  rows: number;
}

function records(text: string, { separator, rows }: How): string[][] {
  const options = {
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: "\n",
    to: rows,
    max_record_size: longestRow,
  };
  try {
    return parse(text, options);
  } catch {
    // A quote that opens and never closes: the quotes are letters like others.
    return parse(text, { ...options, quote: null, max_record_size: 0 });
  }
}

/** How many of the first rows a separator cuts into the same number of columns, more than one; then how many columns. */
function evenness(text: string, separator: string): number {
  const widths = records(text, { separator, rows: mostTitles })
    .map((row) => row.length)
    .filter((width) => width > 1);
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  return Math.max(0, ...[...times].map(([width, n]) => n * 100 + Math.min(width, 99)));
}

/** The same rows where each line, or one of them, stands whole in one cell: put in quotes, or written with another sign. */
function unwrapped(rows: string[][]): string[][] {
  const width = Math.max(0, ...rows.slice(0, mostTitles).map((row) => row.length));
  if (width < 3) return rows;
  return rows.map((row) => {
    const [whole = "", ...rest] = row;
    if (!whole || rest.some(Boolean)) return row;
    const cut = separators.map((separator) => records(whole, { separator, rows: 1 })[0] ?? []);
    return cut.find((cells) => cells.length === width) ?? row;
  });
}

/** Rows of a text with columns: comma, semicolon, tab or bar, whichever cuts it most evenly, or as Excel's `sep=` says. */
export function readCsv(text: string): string[][] {
  const said = /^"?sep=(.)"?\n/i.exec(text);
  if (said)
    return [[], ...records(text.slice(said[0].length), { separator: said[1]!, rows: mostRows + mostTitles + 1 })];
  const scored = separators.map((separator) => ({ separator, even: evenness(text, separator) }));
  const { separator } = scored.reduce((best, one) => (one.even > best.even ? one : best));
  const rows = records(text, { separator, rows: mostRows + mostTitles + 1 });
  const plain = rows.map((row) => row.join("")).join("\n");
  const quoted = rows.every((row) => row.length === 1) && plain.trim() !== text.trim() && /[;\t|,]/.test(plain);
  return quoted ? readCsv(plain) : unwrapped(rows);
}
