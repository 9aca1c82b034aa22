import 'server-only';
import { randomBytes } from 'node:crypto';
import pino, { type Logger } from 'pino';
import { env } from './env';

let logger: Logger | undefined;

/** The log of this process: one JSON object a line on standard output. Answers, codes and cookies have no business in it. */
export function log(): Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return logger;
}

/**
 * Logs that something failed which nobody foresaw, without its message: that of a parser or a database may hold answers.
 *
 * @param where a fixed name of the place, such as `autosave`
 * @param id what the person is shown; a new one by default
 * @returns the id, for the person to quote
 */
export function logFailure(where: string, error: unknown, id: string = randomBytes(6).toString('hex')): string {
  log().error({ id, where, causes: causesOf(error) }, 'failed');
  return id;
}

type Cause = { name: string; code?: string; stack: string[] };

/** The error and what caused it, the outermost first; no more than five, since a chain may be a ring. */
export function causesOf(error: unknown): Cause[] {
  const causes: Cause[] = [];
  for (let at = error; at !== undefined && causes.length < 5; at = at instanceof Error ? at.cause : undefined) {
    causes.push(at instanceof Error ? causeOf(at) : { name: typeof at, stack: [] });
  }
  return causes;
}

function causeOf(error: Error): Cause {
  const code = 'code' in error && /^\w{1,60}$/.test(String(error.code)) ? { code: String(error.code) } : {};
  return { name: error.name, ...code, stack: framesOf(error) };
}

/**
 * The stack without the message that stands before it: a message may itself have lines that look like frames. So a stack in which
 * the message is not found, because it was changed since, is left out.
 */
function framesOf({ message, stack = '' }: Error): string[] {
  const at = stack.indexOf(message);
  if (at < 0) return [];
  const lines = stack.slice(at + message.length).split('\n');
  return lines.filter((line) => /^ {4}at /.test(line)).map((line) => line.trim());
}
