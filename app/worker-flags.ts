/**
 * What Node is told for the worker. Letters are short-lived: a large nursery (MB) lets them die there, and they are not
 * copied. The old generation may grow by six tenths (in per cent) before it is collected, so that memory stays flat
 * however many letters there are.
 */
export const workerFlags = ["--max-semi-space-size=16", "--heap-growing-percent=60"] as const;
