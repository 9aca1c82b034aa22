/** The shape of a French text with its words left open: what every other language must fill. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
