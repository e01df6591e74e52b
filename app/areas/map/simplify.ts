/** Fewer corners for a line that is only looked at (Douglas and Peucker, 1973). */
import type { Position, Shape } from "~/areas/where/shape";

/** Degrees of latitude: about eleven metres, more than a screen shows of a whole municipality. */
const finest = 1e-4;
/** Corners of one municipality: a page carries them all. */
const most = 1_500;

/** How far a point lies from the line between two others, in degrees of latitude (a degree of longitude is half as long). */
function away([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const [dx, dy, px, py] = [(x2 - x1) / 2, y2 - y1, (x - x1) / 2, y - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}

function simpler(line: Position[], tolerance: number): Position[] {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let [worst, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const off = away(line[i]!, line[from]!, line[to]!);
      if (off > worst) [worst, at] = [off, i];
    }
    if (at < 0) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  return line.filter((_, at) => kept.has(at));
}

/** A ring stays a ring: one that would lose its surface is left out. */
const simplerRings = (rings: Position[][], tolerance: number): Position[][] => {
  const [outer, ...holes] = rings.map((ring) => simpler(ring, tolerance));
  return outer!.length < 4 ? [] : [outer!, ...holes.filter((hole) => hole.length >= 4)];
};

/** The shape with as few corners as its look allows, and not more than a page can carry. */
export function simplified(shape: Shape): Shape {
  for (let tolerance = finest; ; tolerance *= 2) {
    const found = shape.map((rings) => simplerRings(rings, tolerance)).filter((rings) => rings.length > 0);
    if (found.flat(2).length <= most || tolerance > 1) return found.length > 0 ? found : shape;
  }
}
