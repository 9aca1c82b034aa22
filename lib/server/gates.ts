import 'server-only';
import { createHmac } from 'node:crypto';
import { store } from '@/db';
import type { Limit } from '@/db/store';
import { logFailure } from './log';
import { networkOf } from './network';
import { secretFor } from './session';

/** Lets so many of something pass for each key: an address, or what else they come from. All servers of a store count together. */
export type Gate = {
  /** Counts one and resolves to 0; or, if it is one too many, to the seconds to wait, at least 1. */
  pass(key: string, now: number): Promise<number>;
};

const minute = 60_000;

/** Wrong resume codes: five a minute for each address. */
export const wrongCodes = gate('wrong-codes', { most: 5, within: minute });

/** New dossiers: each takes room on the disk for KEEP_DAYS. Generous, since many people may share an address. */
export const newDossiers = gate('new-dossiers', { most: 200, within: minute });

/** Files made of a dossier (PDF, ZIP, calendar, JSON), by dossier: a PDF takes the processor for itself. */
export const madeFiles = gate('prepared-forms', { most: 10, within: minute });

/** Photos sent or removed, by dossier: each is decoded and drawn anew. */
export const sentPhotos = gate('sent-photos', { most: 30, within: minute });

/** Files of documents sent, moved or removed, by dossier: likewise. A statement of many pages is photographed page by page. */
export const sentDocuments = gate('sent-documents', { most: 120, within: minute });

const hour = 60 * minute;

/** Dossiers made of another one, by that one: each takes as much room as its photos do. */
export const renewedDossiers = gate('renewed-dossiers', { most: 5, within: hour });

/** Dossiers made of a file, by who sends it: each may hold ten photos, and takes room for KEEP_DAYS. */
export const openedFiles = gate('opened-files', { most: 100, within: hour });

/** Dossiers handed over to be kept as a file, by dossier: all of its photos are opened at once. */
export const keptFiles = gate('kept-files', { most: 5, within: minute });

/** Letters that a person asks for, by dossier. */
export const askedMails = gate('asked-mails', { most: 5, within: hour });

/** Letters to addresses that nobody has confirmed, by who asks for them. */
export const mailsFrom = gate('mails-from', { most: 20, within: hour });

/** The same by address, whoever asks for them: nobody's mailbox is filled by us. */
export const mailsTo = gate('mails-to', { most: 6, within: 24 * hour });

/** Answers to programs: five a second for each address, however they are spread over a minute. */
export const apiAnswers = gate('api-answers', { most: 300, within: minute });

/**
 * A gate that lets `most` pass `within` so many milliseconds from the first of them. `name` keeps its counts apart from others'.
 *
 * Keys are kept hashed under a secret that the store does not have: a stolen database tells nobody who was here. Who has to wait is
 * remembered in this process, so that a flood costs the store nothing. Where counting fails everybody passes, and the log says so:
 * what is behind the gate still works, or fails by itself.
 */
export function gate(name: string, limit: Limit): Gate {
  const shut = new Map<string, number>();
  return {
    async pass(key, now) {
      const hashed = createHmac('sha256', secretFor('counts'))
        .update(`${name} ${networkOf(key)}`)
        .digest('base64url');
      const left = (shut.get(hashed) ?? now) - now;
      if (left > 0 && left <= limit.within) return Math.ceil(left / 1000);
      shut.delete(hashed);
      const wait = await store()
        .admit(hashed, limit, now)
        .catch((error: unknown) => {
          logFailure('counts', error);
          return 0;
        });
      if (wait > 0) remember(shut, hashed, now + wait);
      return Math.ceil(wait / 1000);
    },
  };
}

/** Keeps one more, and forgets the one kept longest ago where there are very many. */
function remember(shut: Map<string, number>, key: string, until: number): void {
  shut.set(key, until);
  const [oldest] = shut.keys();
  if (shut.size > 10_000 && oldest !== undefined) shut.delete(oldest);
}
