const GROUND = 168;

type House = { at: number; width: number; wall: number; roof: number; red?: boolean; windows: number; lit?: number };

/** Nora from the west, left to right: cottages, the church, the wooden town, the headframe at Pershyttan. */
const HOUSES: House[] = [
  { at: 96, width: 58, wall: 42, roof: 30, windows: 1 },
  { at: 176, width: 74, wall: 50, roof: 36, red: true, windows: 2, lit: 1 },
  { at: 330, width: 30, wall: 88, roof: 66, windows: 1 },
  { at: 360, width: 76, wall: 38, roof: 28, windows: 3 },
  { at: 478, width: 62, wall: 46, roof: 32, windows: 2, lit: 2 },
  { at: 552, width: 82, wall: 62, roof: 42, red: true, windows: 2 },
  { at: 646, width: 56, wall: 40, roof: 28, windows: 1, lit: 1 },
  { at: 720, width: 66, wall: 52, roof: 34, windows: 2 },
  { at: 838, width: 72, wall: 44, roof: 36, red: true, windows: 2, lit: 2 },
  { at: 1064, width: 60, wall: 46, roof: 32, windows: 1, lit: 1 },
];
const SPRUCE = "v-8h-13l8-15h-5l7-14h-4l7-16 7 16h-4l7 14h-5l8 15h-13";
const HEADFRAME = "M968 168l14-92h16l14 92M976 118h28M972 143h36M982 76l-34 92M990 60a9 9 0 1 0 0 18 9 9 0 0 0 0-18z";
const SPRUCES = [36, 66, 280, 304, 806, 932, 1150, 1178];

/** A picture of the town, drawn with the same one line as the mark; decorative. */
export function StreetScene() {
  const line = HOUSES.map((house) => `H${house.at}${outline(house)}`).join("");
  return (
    <svg
      className="scene"
      viewBox="0 0 1200 170"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {SPRUCES.map((at) => (
        <path key={at} className="scene-spruce" d={`M${at} ${GROUND}${SPRUCE}`} />
      ))}
      <path className="scene-mine" d={HEADFRAME} />
      <RedHouses />
      {HOUSES.flatMap(windowsOf).map(({ x, y, lit }) => (
        <rect key={x} className="scene-window" data-lit={lit || undefined} x={x} y={y} width={12} height={15} />
      ))}
      <path className="scene-line" d={`M0 ${GROUND}${line}H1200`} />
    </svg>
  );
}

function RedHouses() {
  return HOUSES.filter((house) => house.red).map((house) => (
    <g key={house.at}>
      <path className="scene-red" d={`M${house.at} ${GROUND}${outline(house)}z`} />
      <path className="scene-trim" d={trim(house)} />
    </g>
  ));
}

function outline({ width, wall, roof }: House) {
  return `v-${wall}l${width / 2}-${roof} ${width / 2} ${roof}v${wall}`;
}

/** The white boards at the corners and under the eaves of a red house: its outline, moved in by `inset`. */
function trim({ at, width, wall, roof }: House, inset = 3) {
  const half = width / 2;
  const side = wall - (inset * (Math.hypot(half, roof) - roof)) / half;
  const rise = roof * (1 - inset / half);
  return `M${at + inset} ${GROUND}v-${side}l${half - inset}-${rise} ${half - inset} ${rise}v${side}`;
}

/** Windows evenly along the wall; `lit` counts from the left, 1 being the first. */
function windowsOf({ at, width, wall, windows, lit }: House) {
  return Array.from({ length: windows }, (_, index) => ({
    x: Math.round(at + (width * (index + 1)) / (windows + 1) - 6),
    y: GROUND - Math.min(wall - 8, 36),
    lit: lit === index + 1,
  }));
}
