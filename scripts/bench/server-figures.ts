import { startApp } from './app-server.ts';
import { applicants, startCompleteDossier } from './applicant.ts';
import { median, report, say, spread } from './figures.ts';

const starts = 5;
const pdfs = 6;

/** How soon the server answers after its start, and how long the printed forms of a family of four take once it is warm. */
export async function measureServer(): Promise<void> {
  say('server: starting');
  const firstAnswers: number[] = [];
  for (let i = 0; i < starts; i++) {
    const app = await startApp();
    firstAnswers.push(app.firstAnswer);
    await app.stop();
  }
  say(`first-answer: ${spread(firstAnswers)}`);
  report('first-answer', median(firstAnswers), 'ms');

  const app = await startApp();
  try {
    const { origin, cookie } = await startCompleteDossier(app.origin, applicants.J4);
    const times: number[] = [];
    // Nine in all: a dossier is given ten in a minute.
    for (let i = -3; i < pdfs; i++) {
      const start = performance.now();
      const response = await fetch(`${origin}/api/dossier/forms?locale=fr`, { headers: { Cookie: cookie } });
      const bytes = Buffer.from(await response.arrayBuffer());
      if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error(`no forms: ${response.status}`);
      if (i >= 0) times.push(performance.now() - start);
    }
    say(`pdf-family: ${spread(times)}`);
    report('pdf-family', median(times), 'ms');
  } finally {
    await app.stop();
  }
}
