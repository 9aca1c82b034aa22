/** The name that the address of a fact ends in: `#np-06`. */
export const anchorOf = (id: string) => id.toLowerCase();
