/** What officers may attach: numbers that the page tells and the server keeps to. */
export const most = 5;
/** Octets of a picture as it comes from the camera, and of whatever is kept. */
export const largest = { picture: 15 * 1024 * 1024, kept: 2 * 1024 * 1024 };
/** Characters. */
export const longestLabel = 120;

export type AttachmentProblem = "missing" | "label" | "longLabel" | "type" | "broken" | "large" | "many";
