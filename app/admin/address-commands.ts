import { parseArgs } from "node:util";
import type { Command } from "./command";
import type { ImportedAddresses } from "./import-addresses.server";
import { withStore } from "./with-store.server";

function say({ municipality, rows, taken, repeated, faulty, withoutPoint, problems }: ImportedAddresses): string {
  return [
    `${taken} addresses are now the register of ${municipality}: ${rows} rows, ${repeated} repeated, ${faulty} faulty, ${withoutPoint} without coordinates`,
    ...problems.map(({ line, problem, found }) => `row ${line}: ${problem}: ${found}`),
  ].join("\n");
}

export const addressCommands: Command[] = [
  {
    name: ["addresses", "import"],
    args: ["FILE", "--municipality CODE", '[--zone "15 00"]'],
    wanted: 1,
    does: "makes an address file (CSV, GeoJSON) a municipality's register, in place of the one before",
    run(values) {
      const options = { municipality: { type: "string" }, zone: { type: "string" } } as const;
      const { values: asked, positionals } = parseArgs({ args: values, options, allowPositionals: true });
      const { municipality = "", zone = "" } = asked;
      return withStore(async () =>
        (await import("./import-addresses.server")).importAddresses(positionals[0] ?? "", municipality, zone),
      );
    },
    say,
  },
];
