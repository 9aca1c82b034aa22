// `npm run sweep`: erases the dossiers whose time is over, as every server does by itself once an hour. It may run beside them.
import '../resolve.ts';

const { store } = await import('../../db/index.ts');

try {
  const erased = await store().sweep(Date.now());
  await store().close();
  console.log(`Dossiers whose time was over, erased: ${erased}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
