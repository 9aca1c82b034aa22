/**
 * The part of libheif 1.23 that is used, by its interface in C (libheif/heif.h, libheif/heif_tiling.h): the one for JavaScript decodes whole
 * pictures only. All numbers are addresses, sizes and places; functions that may fail write their error to the address given first.
 */
export type LibHeif = {
  /** The library's memory; another object after it has grown. */
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  _malloc(bytes: number): number;
  _heif_context_alloc(): number;
  _heif_context_read_from_memory_without_copy(
    error: number,
    context: number,
    from: number,
    bytes: number,
    options: 0,
  ): void;
  _heif_context_get_primary_image_handle(error: number, context: number, handle: number): void;
  _heif_image_handle_get_width(handle: number): number;
  _heif_image_handle_get_height(handle: number): number;
  _heif_image_handle_get_image_tiling(error: number, handle: number, turned: 1, tiling: number): void;
  _heif_image_handle_decode_image_tile(
    error: number,
    handle: number,
    image: number,
    colours: number,
    channels: number,
    options: 0,
    x: number,
    y: number,
  ): void;
  _heif_decode_image(error: number, handle: number, image: number, colours: number, channels: number, options: 0): void;
  _heif_image_get_width(image: number, channel: number): number;
  _heif_image_get_height(image: number, channel: number): number;
  _heif_image_get_plane_readonly(image: number, channel: number, bytesOfRow: number): number;
  _heif_image_release(image: number): void;
};

/** The main picture of a HEIC file, turned as the file says, in tiles that can be decoded one by one; one tile if they can't be. */
export type Heic = {
  width: number;
  height: number;
  columns: number;
  rows: number;
  tile: { width: number; height: number };
  /** Where the corner of the first tile is: beyond the left or the upper edge, if the tiles that reach beyond the picture are there. */
  first: { left: number; top: number };
  decode(column: number, row: number): HeicTile;
};

/**
 * A tile: red, green, blue and alpha, in rows of `rowLength` pixels, of which `width` are to be seen. They lie in the library's memory until
 * `release`, or until anything else is decoded.
 */
export type HeicTile = {
  data: Uint8ClampedArray<ArrayBuffer>;
  rowLength: number;
  width: number;
  height: number;
  release(): void;
};

/** Of heif_colorspace, heif_chroma and heif_channel: red, green, blue and alpha, a byte each, in one plane. */
const rgb = 1;
const interleavedRgba = 11;
const interleaved = 10;

/** Opens a file; nothing of its pixels is decoded yet. Throws where libheif can't read it. */
export function openHeic(heif: LibHeif, bytes: Uint8Array): Heic {
  const file = heif._malloc(bytes.length);
  // What functions write: an error of 12 bytes, an address or a size, and a heif_image_tiling of 72 bytes.
  const error = heif._malloc(128);
  const out = error + 16;
  const tiling = error + 32;
  if (file === 0 || error === 0) throw new Error('libheif: no memory');
  const number = (address: number) => new DataView(heif.HEAPU8.buffer).getUint32(address, true);
  const check = () => {
    if (number(error) !== 0) throw new Error(`libheif: error ${number(error)}.${number(error + 4)}`);
  };

  heif.HEAPU8.set(bytes, file);
  const context = heif._heif_context_alloc();
  heif._heif_context_read_from_memory_without_copy(error, context, file, bytes.length, 0);
  check();
  heif._heif_context_get_primary_image_handle(error, context, out);
  check();
  const handle = number(out);
  const width = heif._heif_image_handle_get_width(handle);
  const height = heif._heif_image_handle_get_height(handle);
  heif._heif_image_handle_get_image_tiling(error, handle, 1, tiling);
  check();
  const [columns = 0, rows = 0, tileWidth = 0, tileHeight = 0, tiledWidth = 0, tiledHeight = 0, top = 0, left = 0] =
    Array.from({ length: 8 }, (_, i) => number(tiling + 4 + 4 * i));
  // What is cropped by its file (`clap`) is decoded as a whole: the tiles would not be where they are said to be.
  const isTiled = columns * rows > 1 && tiledWidth === width && tiledHeight === height;

  return {
    width,
    height,
    columns: isTiled ? columns : 1,
    rows: isTiled ? rows : 1,
    tile: isTiled ? { width: tileWidth, height: tileHeight } : { width, height },
    // Of the place libheif says that there is one, and not where: it counts from the wrong end of the tile.
    first: {
      left: isTiled && left > 0 ? width - columns * tileWidth : 0,
      top: isTiled && top > 0 ? height - rows * tileHeight : 0,
    },
    decode(column, row) {
      if (isTiled) heif._heif_image_handle_decode_image_tile(error, handle, out, rgb, interleavedRgba, 0, column, row);
      else heif._heif_decode_image(error, handle, out, rgb, interleavedRgba, 0);
      check();
      const image = number(out);
      const plane = heif._heif_image_get_plane_readonly(image, interleaved, out);
      const bytesOfRow = number(out);
      const height = heif._heif_image_get_height(image, interleaved);
      return {
        data: new Uint8ClampedArray(heif.HEAPU8.buffer, plane, bytesOfRow * height),
        rowLength: bytesOfRow / 4,
        width: heif._heif_image_get_width(image, interleaved),
        height,
        release: () => heif._heif_image_release(image),
      };
    },
  };
}
