/** What `npm run drill` and `npm run bench` share: pick by name, run, print figures, with `--json` as one last line. */
export type Named = Record<string, (args: string[]) => Promise<unknown>>;

/** Runs the command that the shell named and ends the process: 0 done, 1 failed, 2 no such name. */
export async function runNamed(what: string, table: Named): Promise<never> {
  const [name = "", ...args] = process.argv.slice(2);
  const work = table[name];
  if (!work) {
    console.error(`${what}: ${Object.keys(table).join(", ")}`);
    process.exit(2);
  }
  try {
    const figures = await work(args.filter((arg) => arg !== "--json"));
    console.log(args.includes("--json") ? JSON.stringify(figures) : figures);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
  process.exit(0);
}

/** The value after `--name`, or undefined. */
export function option(args: string[], name: string): string | undefined {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? undefined : args[at + 1];
}
