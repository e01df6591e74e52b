import { municipalities } from "~/organisations/read.server";
import { defaultSettings, withDefaults } from "~/organisations/settings";

export interface Served {
  id: string;
  /** SCB's four digits. */
  code: string;
  name: string;
  /** As digits: "713" for every postcode that begins so. */
  postcodes: string[];
  minimumHouseholds: number;
}

/** The municipalities that residents can apply in. */
export async function servedMunicipalities(): Promise<Served[]> {
  return (await municipalities()).map(({ id, code, name, postcodes, settings }) => ({
    id,
    code,
    name,
    postcodes: postcodes.map((prefix) => prefix.replaceAll(" ", "")),
    minimumHouseholds: withDefaults(settings).minimumHouseholds,
  }));
}

/** The smallest number of households that any of the municipalities asks for: a hint to whoever applies. */
export const smallestMinimum = (served: Served[]): number =>
  served.length === 0 ? defaultSettings.minimumHouseholds : Math.min(...served.map((place) => place.minimumHouseholds));

/** The municipality whose postcodes fit best: the longest prefix of five digits wins; undefined when none fits. */
export function municipalityOfPostcode(served: Served[], postcode: string): Served | undefined {
  const fits = served.flatMap((municipality) =>
    municipality.postcodes
      .filter((prefix) => prefix && postcode.startsWith(prefix))
      .map((prefix) => ({ municipality, length: prefix.length })),
  );
  return fits.sort((a, b) => b.length - a.length)[0]?.municipality;
}
