import type { Messages } from './fr';
import type { Locale } from './routing';

// Types the keys of every t('…') after the French texts.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
