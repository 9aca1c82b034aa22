import type { useTranslations } from 'next-intl';

/** The words of the form that asks for a resume code, which runs without messages of its own. */
export const resumeWords = (t: ReturnType<typeof useTranslations<'request'>>) => ({
  label: t('resumeLabel'),
  hint: t('resumeHint'),
  button: t('resumeButton'),
  fromLink: t('resumeFromLink'),
  errorPrefix: t('errorPrefix'),
  errorsTitle: t('errorsTitle'),
});
