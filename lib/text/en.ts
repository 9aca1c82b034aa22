import { api } from './en/api';
import { home } from './en/home';
import { request } from './en/request';
import { shell } from './en/shell';
import type { Messages } from './fr';

export const en: Messages = { shell, home, request, api };
