/** How much of a list is taken in; the upload page tells it before, the refusal after. */

/** Bytes of a file. */
export const largestList = 5 * 1024 * 1024;
/** Rows below the headings, for police and coordinators. */
export const mostRows = 10_000;
/** The same for somebody of the area: more than the largest areas have. */
export const mostRowsOfNeighbour = 1_000;
/** Bytes of a spreadsheet once it is unpacked: XLSX is a ZIP. */
export const largestUnpacked = 40 * 1024 * 1024;
export const mostColumns = 40;
/** Characters of a cell; nobody's name or address is longer. */
export const longestCell = 300;
/** Lines of title above the headings. */
export const mostTitles = 30;
/** Rows that are kept to be shown. */
export const mostShown = 200;
