/**
 * A grid over the map, so that the database finds the shapes around a point by a number: squares of 1/512 degree of
 * latitude (217 m) and twice that of longitude (about as wide up here), and three coarser layers, each four times as wide.
 * A shape lies in one layer, the finest that covers it with few squares; a point has one square in each layer.
 */
import { contains, type Position, type Shape } from "./shape";

const layers = 4;
const finest = 1 / 512;
/** Squares that a shape's box may take in its layer. */
const mostSquares = 96;
const across = 2 ** 14;

const sizeOf = (layer: number) => finest * 4 ** layer;
const numberOf = (layer: number, row: number, column: number) => (layer * across + row) * across * 2 + column;

const rowOf = (lat: number, size: number) => Math.floor((lat - 50) / size);
const columnOf = (lon: number, size: number) => Math.floor(lon / (2 * size));

/** The square of a point in each layer, the finest first. Always as many. */
export function cellsAt(lon: number, lat: number): number[] {
  return Array.from({ length: layers }, (_, layer) =>
    numberOf(layer, rowOf(lat, sizeOf(layer)), columnOf(lon, sizeOf(layer))),
  );
}
export const cellsOfPoint = layers;

export interface Cell {
  cell: number;
  /** All of the square lies in the shape: no need to look closer. */
  whole: boolean;
}

interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

function boxOf(positions: Position[]): Box {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [lon, lat] of positions) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

function rangesIn(box: Box, layer: number) {
  const size = sizeOf(layer);
  const rows = [rowOf(box.south, size), rowOf(box.north, size)] as const;
  const columns = [columnOf(box.west, size), columnOf(box.east, size)] as const;
  return { rows, columns, squares: (rows[1] - rows[0] + 1) * (columns[1] - columns[0] + 1) };
}

/** Whether the line between two points touches a box (Liang and Barsky, 1984). */
function crosses([x1, y1]: Position, [x2, y2]: Position, { west, east, south, north }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [x1 - x2, x1 - west],
    [x2 - x1, east - x1],
    [y1 - y2, y1 - south],
    [y2 - y1, north - y1],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

const edgesOf = (shape: Shape): [Position, Position][] =>
  shape.flat().flatMap((ring) => ring.slice(1).map((to, at): [Position, Position] => [ring[at]!, to]));

function boxOfCell(layer: number, row: number, column: number): Box {
  const size = sizeOf(layer);
  return {
    west: column * 2 * size,
    east: (column + 1) * 2 * size,
    south: 50 + row * size,
    north: 50 + (row + 1) * size,
  };
}

/** The squares that a shape touches. No line crosses a `whole` one, and its middle lies in the shape. */
export function cellsOf(shape: Shape): Cell[] {
  const box = boxOf(shape.flat(2));
  let layer = 0;
  while (layer < layers - 1 && rangesIn(box, layer).squares > mostSquares) layer++;
  const { rows, columns } = rangesIn(box, layer);
  const edges = edgesOf(shape);
  const cells: Cell[] = [];
  for (let row = rows[0]; row <= rows[1]; row++)
    for (let column = columns[0]; column <= columns[1]; column++) {
      const square = boxOfCell(layer, row, column);
      const touched = edges.some(([from, to]) => crosses(from, to, square));
      const middle: Position = [(square.west + square.east) / 2, (square.south + square.north) / 2];
      if (touched || contains(shape, ...middle)) cells.push({ cell: numberOf(layer, row, column), whole: !touched });
    }
  return cells;
}
