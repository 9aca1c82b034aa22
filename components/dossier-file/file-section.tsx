import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { KeepFile } from './keep-file';
import { OpenFile } from './open-file';

/** How the dossier of this browser is kept as a file; `codePage`: where its resume code is, for whoever runs no scripts. */
export function KeepFileSection({ codePage }: { codePage: string }) {
  const t = useTranslations('file');
  return (
    <section aria-labelledby="keep-file">
      <h2 id="keep-file">{t('keepTitle')}</h2>
      <p>{t('keepLede')}</p>
      <p className="field-hint">{t('keepPrivacy')}</p>
      <WithoutScripts>{t.rich('keepNoScript', { code: (words) => <a href={codePage}>{words}</a> })}</WithoutScripts>
      <Scripted>
        <KeepFile />
      </Scripted>
    </section>
  );
}

/** How a new dossier is started from such a file. */
export function OpenFileSection() {
  const t = useTranslations('file');
  return (
    <section aria-labelledby="open-file">
      <h2 id="open-file">{t('openTitle')}</h2>
      <p>{t('openLede')}</p>
      <p className="field-hint">{t('openPrivacy')}</p>
      <WithoutScripts>{t('openNoScript')}</WithoutScripts>
      <Scripted>
        <OpenFile />
      </Scripted>
    </section>
  );
}

function WithoutScripts({ children }: { children: ReactNode }) {
  return (
    <div className="without-scripts">
      <Notice>
        <p>{children}</p>
      </Notice>
    </div>
  );
}

/** The words of the file for what runs in the browser. */
function Scripted({ children }: { children: ReactNode }) {
  const { file } = useMessages();
  return <NextIntlClientProvider messages={{ file }}>{children}</NextIntlClientProvider>;
}
