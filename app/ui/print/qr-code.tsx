/** A QR code (ISO/IEC 18004) as one path of squares, so that it prints sharp at any size. */
export interface QrSquares {
  /** Modules on a side, without the quiet zone. */
  size: number;
  path: string;
}

const quiet = 4;

/** The code with its quiet zone, dark on white also in dark mode: readers expect it so. `label` says where it leads. */
export function QrCode({ code, label }: { code: QrSquares; label: string }) {
  const side = code.size + 2 * quiet;
  return (
    <svg className="qr-code" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} role="img" aria-label={label}>
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={code.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
