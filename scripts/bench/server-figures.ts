import { type AppServer, startApp } from './app-server.ts';
import { applicants, startCompleteDossier } from './applicant.ts';
import { median, report, say, spread } from './figures.ts';

const starts = 5;
const files = 6;
/** The most that a whole dossier of a family of four may take, in milliseconds. */
const most = 2000;

/** How soon the server answers after its start, and how long the files of a family of four take once it is warm. */
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
    await measureFile(app, 'forms', 'pdf-family', '%PDF-');
    await measureFile(app, 'pdf', 'dossier-family', '%PDF-', most);
    await measureFile(app, 'zip', 'dossier-family-zip', 'PK', most);
  } finally {
    await app.stop();
  }
}

/** How long a file of a family takes, whole; `begins`: its first bytes. */
async function measureFile(app: AppServer, file: string, figure: string, begins: string, target?: number) {
  // A dossier of its own: each is given ten files in a minute, and this takes nine.
  const { origin, cookie } = await startCompleteDossier(app.origin, applicants.J4);
  const times: number[] = [];
  for (let i = -3; i < files; i++) {
    const start = performance.now();
    const response = await fetch(`${origin}/api/dossier/${file}?locale=fr`, { headers: { Cookie: cookie } });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!bytes.subarray(0, begins.length).equals(Buffer.from(begins)))
      throw new Error(`no ${file}: ${response.status}`);
    if (i >= 0) times.push(performance.now() - start);
  }
  say(`${figure}: ${spread(times)}`);
  report(figure, median(times), 'ms', target);
}
