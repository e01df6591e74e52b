import { readFile } from "node:fs/promises";
import path from "node:path";
import { eq } from "drizzle-orm";
import { operate } from "~/access/decide.server";
import { readBoundaries } from "~/areas/map/boundary-file";
import { decodeText } from "~/areas/where/register/decode";
import type { Shape } from "~/areas/where/shape";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { municipalities } from "~/organisations/read.server";
import { Refused } from "./command";

export interface ImportedBoundaries {
  /** Names of the municipalities that have a boundary from this file now, and corners of each. */
  imported: { name: string; corners: number }[];
  /** Municipalities of the installation that the file does not have; theirs stays as it was. */
  missing: string[];
}

const said = {
  notJson: "it is not JSON",
  noFeatures: "it has no feature with a municipality's code (property id, 1884) and a Polygon or MultiPolygon",
};

/**
 * Reads a file of municipal boundaries and keeps those of the installation's own municipalities, each by one audited
 * decision in place of the one before.
 * @throws Refused when the file cannot be read, or has none of them.
 */
export async function importBoundaries(file: string): Promise<ImportedBoundaries> {
  const bytes = await readFile(file).catch(() => {
    throw new Refused(`${file} cannot be read`);
  });
  const found = readBoundaries(decodeText(bytes));
  if (typeof found === "string") throw new Refused(`${file}: ${said[found]}`);
  const answer: ImportedBoundaries = { imported: [], missing: [] };
  for (const { id, code, name } of await municipalities()) {
    const shape = found.get(code);
    if (!shape) answer.missing.push(name);
    else {
      await replaceBoundary(id, shape, path.basename(file));
      answer.imported.push({ name, corners: shape.flat(2).length });
    }
  }
  if (answer.imported.length === 0) throw new Refused(`${file} has none of ${answer.missing.join(", ") || "nobody"}`);
  return answer;
}

function replaceBoundary(municipalityId: string, coordinates: Shape, fileName: string): Promise<void> {
  const id = newId();
  const operation = { act: "operator.boundary", municipalityId } as const;
  return operate(operation, { objectId: id, detail: { step: "import" } }, async ({ tx, now }) => {
    const { municipalityBoundary } = store().t;
    await tx.delete(municipalityBoundary).where(eq(municipalityBoundary.municipalityId, municipalityId));
    await tx.insert(municipalityBoundary).values({ id, municipalityId, coordinates, fileName, importedAt: now });
  });
}
