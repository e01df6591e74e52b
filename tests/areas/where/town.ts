/** Nora with an address file taken into use, and areas with their streets and shapes. */
import { actorFor, areaIn, type Person, personIn, type twoTowns } from "#tests/support/nora";
import { areaScope } from "~/access/locate.server";
import { permit } from "~/access/permit.server";
import { whichArea } from "~/areas/where/answer.server";
import { placeArea } from "~/areas/where/place-area.server";
import { takeInAddresses } from "~/areas/where/register/take-in.server";
import { putInUse, uploadAddresses } from "~/areas/where/register/use.server";
import { readShape, type Shape } from "~/areas/where/shape";
import { readTypedAddress } from "~/areas/where/typed-address";
import { newId } from "~/db/ids";

/** Hand-made in the shape of a municipality's file: streets of Nora and Gyttorp, Storgatan in both. */
export const noraFile = [
  "Gata;Nr;Postnr;Ort;Lat;Long",
  ...[1, 2, 3, 4, 5, 11, 12, 23, 24].map((n) => `Hagbyvägen;${n};713 31;NORA;59,5${200 + n};15,0400`),
  "Hagbyvägen;12 B;71331;NORA;59,5213;15,0402",
  ...[1, 3, 5, 7].map((n) => `Ågatan;${n};71331;NORA;59,5190;15,03${10 + n}`),
  ...[1, 2, 3].map((n) => `Storgatan;${n};71331;NORA;59,5195;15,03${50 + n}`),
  ...[1, 2].map((n) => `Storgatan;${n};71372;Gyttorp;59,51${10 + n};14,9600`),
  "Pershyttan;214;71330;NORA;59,4960;14,9990",
].join("\r\n");

export const importPermit = async (person: Person, municipalityId: string) =>
  permit(await actorFor(person), "address.import", { municipalityId });

/** Uploads a file as the coordinator does, and lets the worker read it; gives the draft's id. */
export async function uploaded(
  town: NoraTown,
  text: string,
  { zone = "", fileName = "adresser.csv" } = {},
): Promise<string> {
  const id = newId();
  const allowed = await importPermit(town.nora.coordinator, town.nora.municipality.id);
  await uploadAddresses(allowed, { id, fileName, zone, text });
  await takeInAddresses();
  return id;
}

/** The same, and takes it into use. */
export async function inUse(town: NoraTown, text = noraFile): Promise<string> {
  const id = await uploaded(town, text);
  await putInUse(await importPermit(town.nora.coordinator, town.nora.municipality.id), id);
  return id;
}

/** An area of Nora with these streets and perhaps a shape, as the coordinator saves them. */
export async function areaWith(town: NoraTown, name: string, streets: string[], shape?: object): Promise<string> {
  const member = await personIn(town.db, `Någon i ${name}`, `${newId()}@nora.example`);
  const { areaId } = await areaIn(town.db, town.nora.municipality.id, name, [member]);
  await placed(town, areaId, streets, shape);
  return areaId;
}

export async function placed(town: NoraTown, areaId: string, streets: string[], shape?: object): Promise<void> {
  const allowed = permit(await actorFor(town.nora.coordinator), "area.place", (await areaScope(areaId))!);
  await placeArea(allowed, { streets, shape: shape ? (readShape(JSON.stringify(shape)) as Shape) : null });
}

export type NoraTown = Awaited<ReturnType<typeof twoTowns>>;

/** A box around a place, as GeoJSON. */
export const box = (west: number, south: number, east: number, north: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** What somebody who types an address is told, in short. */
export async function told(line: string, place = "") {
  const answer = await whichArea(readTypedAddress(line, place)!);
  const shown = (one: { street: string; number: string; town: string }) =>
    `${one.street} ${one.number} ${one.town}`.trim();
  if ("areas" in answer) return [answer.answer, ...answer.areas.map((one) => one.name)];
  if (answer.answer === "noNumber") return [answer.answer, answer.street, ...answer.numbers];
  return [answer.answer, ...answer.addresses.map(shown)];
}
