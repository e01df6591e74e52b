/** Rows of a CSV file (RFC 4180), also with semicolons or tabs, and with quotes where nobody needed them. */

export interface Row {
  /** As a spreadsheet counts them: the first is 1. A quoted field may hold line breaks; a row counts once. */
  line: number;
  cells: string[];
}

const separators = [";", "\t", ",", "|"];

/** The separator that cuts the first line into most columns. */
function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = end === -1 ? text : text.slice(0, end);
  const declared = /^sep=(.)$/i.exec(first.trim());
  if (declared) return declared[1]!;
  return separators.reduce((best, one) => (first.split(one).length > first.split(best).length ? one : best));
}

/** Reads one field from `at`: its text, and where it ends. A quote in the middle of a field is a quote. */
function fieldAt(text: string, at: number, separator: string): { field: string; end: number } {
  let [field, end] = ["", at];
  if (text[at] === '"') {
    for (end = at + 1; end < text.length; end++) {
      const close = text.indexOf('"', end);
      field += text.slice(end, close === -1 ? text.length : close);
      end = close === -1 ? text.length : close + 1;
      if (text[end] !== '"') break;
      field += '"';
    }
    at = end;
  }
  for (end = at; end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r"; ) end++;
  return { field: (field + text.slice(at, end)).trim(), end };
}

/** All rows that have something in them, one after the other. */
export function* rowsOf(text: string): Generator<Row & { at: number }> {
  const separator = separatorOf(text);
  let [at, line] = [0, 0];
  while (at < text.length) {
    const cells: string[] = [];
    line++;
    for (;;) {
      const { field, end } = fieldAt(text, at, separator);
      cells.push(field);
      at = end + 1;
      if (text[end] === separator) continue;
      if (text[end] === "\r" && text[at] === "\n") at++;
      break;
    }
    const declares = line === 1 && /^sep=/i.test(cells[0]!);
    if (!declares && cells.some(Boolean)) yield { line, cells, at: Math.min(at, text.length) };
  }
}
