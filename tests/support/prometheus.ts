/** A strict reader of Prometheus' text format 0.0.4: refuses whatever the format's description does not allow. */
const help = /^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) ((?:[^\\]|\\\\|\\n)*)$/;
const type = /^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge)$/;
const sample = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{([^}]*)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|\+Inf|-Inf|NaN)$/;
const label = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\\\|\\"|\\n)*)"$/;

/** The samples by name and labels as they stand. @throws Error that names the line */
export function readPrometheus(text: string): Map<string, number> {
  if (!text.endsWith("\n")) throw new Error("the last line has no end");
  const found = new Map<string, number>();
  const begun = new Set<string>();
  let current = { name: "", type: "" };
  for (const line of text.slice(0, -1).split("\n")) {
    const [, helped] = help.exec(line) ?? [];
    const [, typed, kind] = type.exec(line) ?? [];
    if (helped) {
      if (begun.has(helped)) throw new Error(`${helped} comes in two places`);
      begun.add(helped);
      current = { name: helped, type: "" };
    } else if (typed) {
      if (typed !== current.name || current.type) throw new Error(`a type in the wrong place: ${line}`);
      if ((kind === "counter") !== typed.endsWith("_total")) throw new Error(`a counter ends in _total: ${line}`);
      current.type = kind!;
    } else readSample(line, current, found);
  }
  return found;
}

function readSample(line: string, current: { name: string; type: string }, found: Map<string, number>) {
  const [, name, labels = "", value] = sample.exec(line) ?? [];
  if (!name || name !== current.name || !current.type) throw new Error(`no sample: ${line}`);
  for (const one of labels === "" ? [] : labels.split(/,(?=[a-zA-Z_]+=")/))
    if (!label.test(one)) throw new Error(`no label: ${one}`);
  const key = labels ? `${name}{${labels}}` : name;
  if (found.has(key)) throw new Error(`twice: ${key}`);
  if (current.type === "counter" && Number(value) < 0) throw new Error(`a counter below 0: ${line}`);
  found.set(key, Number(value));
}
