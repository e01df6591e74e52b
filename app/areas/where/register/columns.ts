/** Which column of an address file is which, by the headings that municipalities, Lantmäteriet and GIS programs write. */

export type Column = "street" | "number" | "letter" | "postcode" | "town" | "first" | "second" | "point";
export type Columns = Partial<Record<Column, number>>;

/** Headings without case, accents, spaces and signs. The earlier of two for the same column wins. */
const headings: Record<Column, string[]> = {
  street: [
    ...["gatunamn", "gata", "vagnamn", "vag", "gatavag", "gataellervag", "adressomrade", "adressomradenamn"],
    ...["gatuadress", "adress", "belagenhetsadress", "street", "streetname", "address", "addrstreet", "namn"],
  ],
  number: [
    ...["nummer", "gatunummer", "husnummer", "husnr", "gatunr", "adressnummer", "adressplatsnummer", "adressplats"],
    ...["nr", "number", "housenumber", "addrhousenumber", "streetnumber", "adressnr"],
  ],
  letter: [
    "bokstav",
    "littera",
    "litt",
    "bokstavstillagg",
    "adressplatsbokstav",
    "nummertillagg",
    "tillagg",
    "letter",
    "entrance",
    "uppgang",
  ],
  postcode: ["postnummer", "postnr", "pnr", "postcode", "zip", "zipcode", "postalcode", "addrpostcode"],
  town: ["postort", "postortnamn", "ort", "ortnamn", "tatort", "town", "city", "addrcity", "kommundel"],
  first: [
    ...[
      "lat",
      "latitud",
      "latitude",
      "wgs84lat",
      "breddgrad",
      "n",
      "norr",
      "nord",
      "northing",
      "nkoordinat",
      "xkoordinat",
    ],
    ...["x", "xcoord", "swerefn", "sweref99n", "sweref99tmn", "n3006", "nsweref99tm", "koordinatnorr", "koordinatn"],
  ],
  second: [
    ...[
      "lon",
      "long",
      "lng",
      "longitud",
      "longitude",
      "wgs84lon",
      "langdgrad",
      "e",
      "o",
      "ost",
      "oster",
      "east",
      "easting",
    ],
    ...[
      "ekoordinat",
      "ykoordinat",
      "y",
      "ycoord",
      "swerefe",
      "sweref99e",
      "sweref99tme",
      "e3006",
      "esweref99tm",
      "koordinatost",
      "koordinate",
    ],
  ],
  point: ["koordinater", "koordinat", "koord", "coordinates", "position", "punkt", "point", "wkt", "geom", "geometry"],
};

const plain = (heading: string) =>
  heading
    .toLowerCase()
    .normalize("NFD")
    .replace(/\(.*?\)/g, "")
    .replace(/[^a-z0-9]/g, "");

/** Where each column stands. A street is all that is asked; without a number column the street holds the number too. */
export function columnsOf(cells: readonly string[]): Columns {
  const given = cells.map(plain);
  const found: Columns = {};
  for (const [column, names] of Object.entries(headings) as [Column, string[]][]) {
    const name = names.find((one) => given.includes(one));
    if (name) found[column] = given.indexOf(name);
  }
  return found;
}
