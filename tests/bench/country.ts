/** A made-up country for the bench of areas: the same streets, houses and areas in every run. */
import Database from "better-sqlite3";
import { cellsOf } from "~/areas/where/cells";
import { lastPlaceOf, placeOf } from "~/areas/where/places";
import type { Position, Shape } from "~/areas/where/shape";
import { folded, keyOf, spellings } from "~/areas/where/street-names";

/** Streets of a municipality, and houses of a street: 20,000 addresses. */
const streetsEach = 400;
const housesEach = 50;
const first =
  "Hagby Stor Lill Norr Söder Öster Väster Kvarn Skol Björk Tall Ek Lind Asp Rönn Gruv Järn Strand Sjö Berg Dal Äng Kyrk Torg Bruks Smed Ljung Vik Å Gran".split(
    " ",
  );
const second = ["", "backs", "bäcks", "dals", "hags", "höjds", "lids", "lunds", "skogs", "sunds"];
const last = ["vägen", "gatan", "stigen", "gränd", "backen", "torget"];
const names = first.flatMap((one) => second.flatMap((two) => last.map((three) => one + two + three)));

const streetOf = (municipality: number, street: number) => names[(municipality * 37 + street * 7) % names.length]!;
const postcodeOf = (municipality: number) => String(10_000 + municipality * 100);
/** Where a house stands: streets run east, a hundred metres apart, houses twenty metres apart. */
const pointOf = (municipality: number, street: number, house: number): Position => [
  12 + (municipality % 10) * 0.9 + house * 0.0004 + Math.floor(street / 100) * 0.03,
  56 + Math.floor(municipality / 10) * 1.1 + (street % 100) * 0.001,
];

/** The nth address as somebody types it: "Hagbyvägen 12, 713 31". */
export function townLine(nth: number, streets: number): string {
  const street = nth % streets;
  const municipality = Math.floor(street / streetsEach);
  const postcode = postcodeOf(municipality);
  const number = 1 + ((Math.floor(nth / streets) * 13 + nth) % housesEach);
  return `${streetOf(municipality, street % streetsEach)} ${number}, ${postcode.slice(0, 3)} ${postcode.slice(3)}`;
}

/** One area a street: a whole street, one side of it, a stretch of it (with its neighbour: overlapping), or a drawn box. */
function areaOf(write: Writers, municipality: number, street: number) {
  const id = `area-${municipality}-${street}`;
  write.area.run(id, `m${municipality}`, `Område ${street}`);
  const key = keyOf(streetOf(municipality, street));
  const stretch = (from: number, to: number, parity: string) =>
    write.stretch.run(`${id}-${from}`, id, `m${municipality}`, key, from, to, parity);
  if (street % 4 === 0) return stretch(0, lastPlaceOf(99_999), "all");
  if (street % 4 === 1) return stretch(placeOf(1), lastPlaceOf(41), "odd");
  if (street % 4 === 2) return stretch(placeOf(10), lastPlaceOf(30), "all");
  const [[west, south], [east]] = [pointOf(municipality, street, 1), pointOf(municipality, street, housesEach)];
  // A box around three streets with its corners cut: overlaps the areas of both neighbours.
  const [low, high] = [south! - 0.0012, south! + 0.0012];
  const ring: Position[] = [
    ...([
      [west! + 0.001, low],
      [east! - 0.001, low],
      [east!, low + 0.0005],
      [east!, high - 0.0005],
    ] as Position[]),
    ...([
      [east! - 0.001, high],
      [west! + 0.001, high],
      [west!, high - 0.0005],
      [west!, low + 0.0005],
    ] as Position[]),
  ];
  const shape: Shape = [[[...ring, ring[0]!]]];
  const { lastInsertRowid } = write.shape.run(id, JSON.stringify(shape));
  for (const { cell, whole } of cellsOf(shape)) write.cell.run(cell, id, lastInsertRowid, whole ? 1 : 0);
}

function writers(connection: Database.Database) {
  const into = (table: string, columns: string, more = "") => {
    const list = columns.split(" ").filter((one) => !one.includes("="));
    return connection.prepare(
      `insert into ${table} (${list.join(", ")}) values (${list.map(() => "?").join(", ")})${more}`,
    );
  };
  return {
    municipality: into("municipality", "id code name county postcodes settings created_at"),
    register: into(
      "address_register",
      "id municipality_id state file_name zone uploaded_at rows taken repeated faulty without_point percent problems",
    ),
    address: into("address", "register_id street street_key number place postcode town town_key lat lon"),
    street: into("address_street", "register_id street street_key town town_key folded"),
    spelling: into("address_spelling", "spelling street_seq"),
    area: connection.prepare(
      "insert into area (id, municipality_id, name, stage, route, created_at) values (?, ?, ?, 'active', 'direct', 0)",
    ),
    stretch: connection.prepare(
      "insert into area_stretch (id, area_id, municipality_id, street_key, town_key, from_place, to_place, parity) values (?, ?, ?, ?, '', ?, ?, ?)",
    ),
    shape: connection.prepare("insert into area_shape (area_id, coordinates, drawn_at) values (?, ?, 0)"),
    cell: into("area_cell", "cell area_id shape_seq whole"),
  };
}
type Writers = ReturnType<typeof writers>;

function fillMunicipality(write: Writers, nr: number) {
  const [id, registerId, postcode, town] = [`m${nr}`, `r${nr}`, postcodeOf(nr), `Ort ${nr}`];
  write.municipality.run(id, String(1000 + nr), town, "Län", JSON.stringify([postcode.slice(0, 3)]), "{}", 0);
  write.register.run(registerId, id, "current", "bench.csv", "", 0, 0, 0, 0, 0, 0, 100, "[]");
  for (let at = 0; at < streetsEach; at++) {
    const street = streetOf(nr, at);
    const { lastInsertRowid } = write.street.run(
      registerId,
      street,
      keyOf(street),
      town,
      town.toLowerCase(),
      folded(street),
    );
    for (const spelling of spellings(street)) write.spelling.run(spelling, lastInsertRowid);
    for (let house = 1; house <= housesEach; house++) {
      const [lon, lat] = pointOf(nr, at, house).map((part) => Math.round(part * 1e7));
      write.address.run(
        registerId,
        street,
        keyOf(street),
        String(house),
        placeOf(house),
        postcode,
        town,
        town.toLowerCase(),
        lat,
        lon,
      );
    }
    areaOf(write, nr, at);
  }
}

/** Writes the country into a migrated SQLite file, one transaction a municipality. */
export function fillCountry(file: string, municipalities: number) {
  const connection = new Database(file);
  connection.pragma("synchronous = OFF");
  connection.pragma("foreign_keys = ON");
  const write = writers(connection);
  for (let nr = 0; nr < municipalities; nr++) connection.transaction(() => fillMunicipality(write, nr))();
  const count = (table: string) => connection.prepare(`select count(*) from ${table}`).pluck().get() as number;
  const counted = { areas: count("area"), addresses: count("address"), streets: municipalities * streetsEach };
  connection.close();
  return counted;
}
