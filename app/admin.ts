/** `npm run admin -- …`: what those who run an installation do from the shell. */
import { Refused } from "~/admin/command";
import { commands } from "~/admin/commands.server";

const args = process.argv.slice(2);
const found = commands.find(({ name }) => name.every((word, i) => args[i] === word));

if (!found) {
  console.error("Commands:\n");
  for (const { name, args: wanted, does } of commands)
    console.error(`  ${[...name, ...wanted].join(" ").padEnd(34)} ${does}`);
  process.exit(args.length === 0 ? 0 : 2);
}

const rest = args.slice(found.name.length);
const json = rest.includes("--json");
const values = rest.filter((word) => word !== "--json");
if (values.length < found.wanted) {
  console.error(`Usage: npm run admin -- ${[...found.name, ...found.args].join(" ")}`);
  process.exit(2);
}

function refused(error: unknown): never {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exit(1);
}

const answer = await found.run(values).catch(refused);
console.log(json ? JSON.stringify(answer) : found.say(answer as never));
process.exit(found.failed?.(answer as never) ? 1 : 0);
