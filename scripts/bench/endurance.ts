import { end, startApp } from './app-server.ts';
import { applicants } from './applicant.ts';
import { report, say } from './figures.ts';
import { loadTarget, run, startLoader } from './loader.ts';

/** Saves before the memory is looked at for the first time: until then the server is still getting warm. */
const before = 20_000;
const after = 100_000;

/** The memory that the server holds after many saves, beside what it held after few: it must not grow with them. */
export async function measureEndurance(): Promise<void> {
  const app = await startApp();
  const loader = startLoader();
  try {
    const target = await loadTarget(app, applicants.J1, 50);
    let saves = 0;
    const saveUntil = async (count: number) => {
      while (saves < count) {
        saves += (await run(loader, { target, seconds: 10 })).saves;
        say(`endurance: ${saves} saves, ${Math.round(app.memory())} MiB`);
      }
      return app.memory();
    };
    const early = await saveUntil(before);
    report('memory-after-saves', await saveUntil(before + after), 'MiB', early);
  } finally {
    await Promise.all([app.stop(), end(loader)]);
  }
}
