/**
 * Where Nora's areas are: a coarse boundary and an address register, both made up for the demo. Real ones come by
 * `npm run admin -- boundary import` and `addresses import`.
 */
import { writeShape } from "~/areas/where/place-area.server";
import { beginDraft, endDraft, takeRows } from "~/areas/where/register/draft.server";
import { readAddresses } from "~/areas/where/register/read-file";
import { replaceRegister } from "~/areas/where/register/use.server";
import type { Shape } from "~/areas/where/shape";
import { newId } from "~/db/ids";
import type { Store } from "~/db/store";
import type { SeededArea } from "./areas";
import type { Town } from "./tenants";

const boundary: Shape = [
  [
    [
      ...[
        [14.56, 59.52],
        [14.63, 59.62],
        [14.78, 59.67],
        [14.95, 59.66],
        [15.04, 59.61],
        [15.12, 59.58],
      ],
      ...[
        [15.17, 59.51],
        [15.12, 59.45],
        [15.0, 59.42],
        [14.86, 59.4],
        [14.7, 59.44],
        [14.56, 59.52],
      ],
    ] as [number, number][],
  ],
];

/** Along the water, from Strandgatan up to Storgatan. */
const shore: Shape = [
  [
    [
      [15.039, 59.5172],
      [15.0462, 59.5168],
      [15.0475, 59.5205],
      [15.041, 59.5214],
      [15.039, 59.5172],
    ],
  ],
];

/** A street runs straight: where its first house stands, and how far each next one lies from it. */
interface Street {
  name: string;
  town: string;
  postcode: string;
  houses: number;
  first: [lat: number, lon: number];
  step: [lat: number, lon: number];
}
const streets: Street[] = [
  { name: "Strandgatan", town: "Nora", postcode: "71331", houses: 24, first: [59.5175, 15.04], step: [0.0001, 0.0002] },
  { name: "Storgatan", town: "Nora", postcode: "71331", houses: 48, first: [59.5205, 15.032], step: [0, 0.0003] },
  { name: "Prästgatan", town: "Nora", postcode: "71331", houses: 30, first: [59.522, 15.034], step: [0.0001, 0.0001] },
  {
    name: "Tallvägen",
    town: "Gyttorp",
    postcode: "71372",
    houses: 16,
    first: [59.509, 14.962],
    step: [0.0001, 0.0003],
  },
  {
    name: "Björkvägen",
    town: "Gyttorp",
    postcode: "71372",
    houses: 14,
    first: [59.5105, 14.963],
    step: [0.0001, 0.0002],
  },
  {
    name: "Gruvvägen",
    town: "Striberg",
    postcode: "71391",
    houses: 20,
    first: [59.545, 14.935],
    step: [0.0002, 0.0001],
  },
  { name: "Kvarnvägen", town: "Järle", postcode: "71394", houses: 12, first: [59.498, 15.125], step: [0.0001, 0.0003] },
];

/** As a municipality's file would hold them. */
const addressFile = [
  "Gata;Nr;Postnr;Ort;Lat;Long",
  ...streets.flatMap(({ name, town, postcode, houses, first, step }) =>
    Array.from({ length: houses }, (_, at) => {
      const [lat, lon] = [first[0] + at * step[0], first[1] + at * step[1]];
      return `${name};${at + 1};${postcode};${town};${lat.toFixed(5)};${lon.toFixed(5)}`;
    }),
  ),
].join("\n");

/** Writes the boundary and the register of Nora, and draws its first area on the map. */
export async function seedWhere(store: Store, { municipalityId }: Town, areas: SeededArea[], now: Date): Promise<void> {
  const { municipalityBoundary } = store.t;
  const register = { id: newId(), municipalityId, fileName: "adresser-nora.csv", zone: "", uploadedBy: null };
  await store.tx(async (tx) => {
    const known = { municipalityId, coordinates: boundary, fileName: "kommungrans.geojson", importedAt: now };
    await tx.insert(municipalityBoundary).values({ id: newId(), ...known });
    await writeShape({ tx, now }, areas[0]!.id, shore);
    await beginDraft(tx, now, register);
  });
  await takeRows(register.id, readAddresses(addressFile, ""));
  await endDraft(register.id, null);
  await store.tx((tx) => replaceRegister(tx, now, municipalityId, register.id));
}
