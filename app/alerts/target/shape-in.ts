import { type CircleFields, kept, readCircle, readDrawn, shapesIn, type TargetShape } from "./shapes";

/** The shapes of a checked form, as an alert keeps them. */
export function shapeIn({ drawn, ...circle }: CircleFields & { drawn: string }): string {
  const found = [readCircle(circle), readDrawn(drawn)];
  return kept(found.filter((one): one is TargetShape => one !== null && typeof one === "object"));
}

/** What an alert keeps, as its form's fields. */
export function shapeFields(shape: string): CircleFields & { drawn: string } {
  const shapes = shapesIn(shape);
  const circle = shapes.find((one) => one.kind === "circle");
  const drawn = shapes.find((one) => one.kind === "drawn");
  return {
    lat: circle ? String(circle.lat) : "",
    lon: circle ? String(circle.lon) : "",
    metres: circle ? String(circle.metres) : "",
    drawn: drawn ? JSON.stringify({ type: "MultiPolygon", coordinates: drawn.shape }) : "",
  };
}
