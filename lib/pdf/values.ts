// The values that a PDF is made of (ISO 32000-1, 7.3). Strings are bytes, as their encoding depends on where they stand.

/** A name, without its slash and with its `#xx` read. */
export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A value that stands elsewhere, by the number of its object. Only one generation of an object is in use at a time. */
export class Ref {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export type Dict = ReadonlyMap<string, Value>;

/** A stream, still encoded as its dictionary says. */
export class Stream {
  readonly dict: Dict;
  readonly raw: Uint8Array;
  constructor(dict: Dict, raw: Uint8Array) {
    this.dict = dict;
    this.raw = raw;
  }
}

export type Value = null | boolean | number | Name | Ref | Uint8Array | readonly Value[] | Dict | Stream;

export const isDict = (value: Value | undefined): value is Dict => value instanceof Map;
/** A number, or 0 where something else stands, however large that is: it is not looked at. */
export const numberOr0 = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

export const isArray = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
