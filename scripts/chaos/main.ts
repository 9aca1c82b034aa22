// `npm run chaos [-- ROUNDS [SEED]]`: 500 rounds of faults against the built server on each database, and a line of JSON each of what
// came of it. `short` goes once through every fault, as `npm test` does. What is going on goes to standard error.
import '../resolve.ts';
import { existsSync } from 'node:fs';
import { random } from '../../e2e/random.ts';
import { serverFile } from '../../e2e/server.ts';

const { storm } = await import('./storm.ts');

const [asked = '500', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const isShort = asked === 'short';
const rounds = isShort ? 12 : Number(asked);
if (!Number.isInteger(rounds) || rounds < 1 || !existsSync(serverFile)) {
  console.error('How many rounds? npm run chaos -- 500');
  process.exit(1);
}
const say = (words: string) => console.error(`chaos: ${words}`);
say(`${rounds} rounds each, seed ${seed}`);

const outcomes = [];
// Longer than any wait of ours for a lock; half a minute when there is time.
for (const database of ['sqlite', 'postgres'] as const)
  outcomes.push(await storm(database, rounds, random(Number(seed)), isShort ? 7_000 : 30_000, say));
for (const outcome of outcomes) console.log(JSON.stringify(outcome));
const wrong = outcomes.reduce((sum, { lost, doubled, plaintext }) => sum + lost + doubled + plaintext, 0);
process.exit(wrong === 0 ? 0 : 1);
