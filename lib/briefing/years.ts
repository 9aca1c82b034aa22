/** The years that are drawn: from independence to the year these facts were gathered. */
export const firstYear = 1991;
export const lastYear = 2026;
