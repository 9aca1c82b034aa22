// Lets plain Node load the project's own modules, which leave out `.ts` and write `@/` for the top folder, as the bundler has it.
import { statSync } from 'node:fs';
import { registerHooks } from 'node:module';

const top = new URL('../', import.meta.url);

const isFile = (url: URL): boolean => statSync(url, { throwIfNoEntry: false })?.isFile() ?? false;

function ownFile(specifier: string, parent: string | undefined): string | undefined {
  if (specifier === 'server-only') return new URL('scripts/server-only.stub.ts', top).href;
  const isOurs = parent?.startsWith(top.href) && !parent.includes('/node_modules/');
  const base = specifier.startsWith('@/')
    ? new URL(specifier.slice(2), top)
    : isOurs && /^\.\.?\//.test(specifier)
      ? new URL(specifier, parent)
      : undefined;
  return base && ['', '.ts', '/index.ts'].map((end) => new URL(base.href + end)).find(isFile)?.href;
}

registerHooks({
  resolve: (specifier, context, next) => next(ownFile(specifier, context.parentURL) ?? specifier, context),
});
