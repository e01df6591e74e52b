/** What is wrong with a shape that somebody drew, and how two shapes lie to each other. */
import { contains, type Position, type Shape } from "./shape";

export type ShapeFault = "crossing" | "large";

/** Square kilometres: a village with its fields. A larger one is no neighbourhood. */
export const largestArea = 50;
const metresPerDegree = 111_320;

type Edge = readonly [Position, Position];
const edgesOf = (ring: Position[]): Edge[] => ring.slice(1).map((to, at) => [ring[at]!, to]);
const ringsOf = (shape: Shape): Position[][] => shape.flat();

/** On which side of a line a point lies: above 0 on its left. */
const side = ([x1, y1]: Position, [x2, y2]: Position, [x, y]: Position) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);

/** Whether two lines cross between their ends; touching is no crossing. */
function cross([a, b]: Edge, [c, d]: Edge): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether an end of one edge stands on the other. */
function touches([a, b]: Edge, point: Position): boolean {
  const within = (at: 0 | 1) => Math.min(a[at], b[at]) <= point[at] && point[at] <= Math.max(a[at], b[at]);
  return Math.abs(side(a, b, point)) < 1e-14 && within(0) && within(1);
}

/** Whether a ring meets itself anywhere but where one edge goes on in the next. */
function crossesItself(ring: Position[]): boolean {
  const edges = edgesOf(ring);
  return edges.some((edge, at) =>
    edges.slice(at + 2).some((other, more) => {
      const closing = at === 0 && at + 2 + more === edges.length - 1;
      return cross(edge, other) || (!closing && (touches(edge, other[0]) || touches(other, edge[0])));
    }),
  );
}

/** Square kilometres within a ring, on ground that is flat enough up to a few kilometres. */
function sizeOf(ring: Position[]): number {
  const east = metresPerDegree * Math.cos((ring[0]![1] * Math.PI) / 180);
  const doubled = edgesOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1), 0);
  return (Math.abs(doubled) / 2) * ((east * metresPerDegree) / 1e6);
}

/** What is wrong with a shape as the boundary of an area, or null. */
export function shapeFault(shape: Shape): ShapeFault | null {
  if (ringsOf(shape).some(crossesItself)) return "crossing";
  return shape.reduce((sum, [outer]) => sum + sizeOf(outer!), 0) > largestArea ? "large" : null;
}

/** Metres from a point to the nearest line of a shape. */
function metresFrom(shape: Shape, [lon, lat]: Position): number {
  const east = metresPerDegree * Math.cos((lat * Math.PI) / 180);
  const flat = ([x, y]: Position) => [(x - lon) * east, (y - lat) * metresPerDegree] as const;
  let least = Infinity;
  for (const [from, to] of ringsOf(shape).flatMap(edgesOf)) {
    const [[x1, y1], [x2, y2]] = [flat(from), flat(to)];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x1 + along * dx, y1 + along * dy));
  }
  return least;
}

/** Metres that a corner may lie outside: boundaries are imported coarsely. */
const tolerance = 300;

/** Whether a shape reaches out of a municipality. */
export const reachesOut = (shape: Shape, boundary: Shape): boolean =>
  ringsOf(shape)
    .flat()
    .some((corner) => !contains(boundary, ...corner) && metresFrom(boundary, corner) > tolerance);

/** Whether two shapes share ground; a common line is none. */
export function overlaps(one: Shape, other: Shape): boolean {
  const [here, there] = [ringsOf(one).flatMap(edgesOf), ringsOf(other).flatMap(edgesOf)];
  if (here.some((edge) => there.some((line) => cross(edge, line)))) return true;
  // None crosses, so one lies in the other, or they are apart: any point that is on no line tells.
  return insideOf(one, other) || insideOf(other, one);
}

/** Whether a point within each part of `one` lies in `other`. */
function insideOf(one: Shape, other: Shape): boolean {
  return one.some(([outer]) => {
    const point = pointIn(outer!);
    return contains([[outer!]], ...point) && contains(other, ...point);
  });
}

/** A point within a ring, near the corner that lies furthest west, where the ring is convex. */
function pointIn(ring: Position[]): Position {
  const corners = ring.slice(0, -1);
  const at = corners.reduce((west, corner, i) => (corner[0] < corners[west]![0] ? i : west), 0);
  const [before, here, behind] = [corners.at(at - 1)!, corners[at]!, corners[(at + 1) % corners.length]!];
  const middle: Position = [(before[0] + behind[0]) / 2, (before[1] + behind[1]) / 2];
  return [here[0] + (middle[0] - here[0]) * 1e-3, here[1] + (middle[1] - here[1]) * 1e-3];
}
