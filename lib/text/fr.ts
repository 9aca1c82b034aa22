import { api } from './fr/api';
import { assessment } from './fr/assessment';
import { briefing } from './fr/briefing';
import { documents } from './fr/documents';
import { dossier } from './fr/dossier';
import { file } from './fr/file';
import { findings } from './fr/findings';
import { home } from './fr/home';
import { mail } from './fr/mail';
import { offline } from './fr/offline';
import { photo } from './fr/photo';
import { pictures } from './fr/pictures';
import { portal } from './fr/portal';
import { request } from './fr/request';
import { scan } from './fr/scan';
import { session, sessionEnd } from './fr/session';
import { shell } from './fr/shell';
import { sources } from './fr/sources';
import { stays } from './fr/stays';
import { verify } from './fr/verify';
import { visa } from './fr/visa';
import type { Translated } from './translated';

/** Every text, in French: the contract that the other languages fill. One file a subject, in ./fr. */
export const fr = {
  shell,
  home,
  mail,
  request,
  offline,
  photo,
  api,
  assessment,
  documents,
  dossier,
  file,
  findings,
  scan,
  session,
  sessionEnd,
  stays,
  sources,
  visa,
  briefing,
  pictures,
  portal,
  verify,
} as const;

export type Messages = Translated<typeof fr>;
