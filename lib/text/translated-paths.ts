import { routing } from './routing';

/** A page whose address is translated: both as patterns of Next, `/en/request/:step` and `/en/demande/:step`. */
type TranslatedPath = { address: string; folder: string };

/** Every translated address, those without parameters first, so that `/request/check` is not taken for a step. */
export const translatedPaths: readonly TranslatedPath[] = routing.locales
  .flatMap((locale) =>
    Object.entries(routing.pathnames).flatMap(([folder, path]) => {
      const address = typeof path === 'string' ? path : path[locale];
      return address === folder ? [] : [{ address: pattern(locale, address), folder: pattern(locale, folder) }];
    }),
  )
  .sort((a, b) => parameters(a.address).length - parameters(b.address).length);

/** The folder's path behind an address: `/en/resume` is rendered by `/en/reprendre`. */
export function folderOf(path: string): string {
  for (const { address, folder } of translatedPaths) {
    const names = parameters(address);
    const found = path.match(new RegExp(`^${address.replace(/:\w+/g, '([^/]+)')}$`));
    if (found) return names.reduce((whole, name, index) => whole.replace(name, found[index + 1] ?? ''), folder);
  }
  return path;
}

function pattern(locale: string, path: string): string {
  return `/${locale}${path.replace(/\[(\w+)\]/g, ':$1')}`;
}

function parameters(address: string): readonly string[] {
  return address.match(/:\w+/g) ?? [];
}
