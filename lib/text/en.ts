import { api } from './en/api';
import { assessment } from './en/assessment';
import { briefing } from './en/briefing';
import { documents } from './en/documents';
import { dossier } from './en/dossier';
import { file } from './en/file';
import { findings } from './en/findings';
import { home } from './en/home';
import { mail } from './en/mail';
import { offline } from './en/offline';
import { photo } from './en/photo';
import { pictures } from './en/pictures';
import { portal } from './en/portal';
import { request } from './en/request';
import { scan } from './en/scan';
import { session, sessionEnd } from './en/session';
import { shell } from './en/shell';
import { sources } from './en/sources';
import { stays } from './en/stays';
import { verify } from './en/verify';
import { visa } from './en/visa';
import type { Messages } from './fr';

export const en: Messages = {
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
};
