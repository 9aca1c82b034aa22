import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { OfficialFormSheet } from '@/components/official-form';
import { Closed } from '@/components/request/closed';
import { sentenceOf } from '@/components/request/sentences';
import { Shell } from '@/components/shell/shell';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageColumns } from '@/components/ui/page';
import { officialForms } from '@/lib/dossier/boxes';
import { draftToShow } from '@/lib/server/drafts';
import { localeOf } from '@/lib/server/form-post';
import { today } from '@/lib/server/today';
import { pagePath, pagePaths } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { requestContent } from '@/lib/text/request-content';
import type { AnyWords } from '@/lib/text/request-texts';
import { slugs } from '@/lib/text/slugs';
import { isMinor } from '@/lib/visa/conditions';
import { readDossier } from '@/lib/visa/dossier';

export async function generateMetadata({ params }: PageProps<'/[locale]/demande/dossier'>) {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'request' });
  return { title: `${t('dossierTitle')} – Sapar`, robots: { index: false } };
}

/** The dossier to hand over: the forms to download, what to do with them, and their content to read. */
export default async function DossierRoute({ params }: PageProps<'/[locale]/demande/dossier'>) {
  await connection();
  const locale = localeOf((await params).locale);
  const now = Date.now();
  const opened = await draftToShow(now);
  const hrefs = pagePaths('/demande/dossier');
  if (!opened.ok) {
    return (
      <Shell hrefs={hrefs}>
        <Closed reason={opened.reason} />
      </Shell>
    );
  }
  const t = await getTranslations({ locale, namespace: 'request' });
  const dossier = readDossier(opened.open.draft, today(now));
  if (!dossier.complete) {
    return (
      <Shell hrefs={hrefs}>
        <PageColumns>
          <div className="request">
            <h1>{t('dossierNotYet')}</h1>
            <p className="lede">{t('prepareLeft', { left: dossier.left })}</p>
            <ButtonRow>
              <ButtonLink href={placePath({ view: 'tasks' }, locale, slugs)}>{t('dossierTasks')}</ButtonLink>
            </ButtonRow>
          </div>
        </PageColumns>
      </Shell>
    );
  }
  const { questions, errors } = requestContent[locale];
  const n = dossier.travellers.length;
  const minors = dossier.travellers.some(({ answers }) => isMinor(answers.birthDate, dossier.today));
  const warnings = [dossier.trip, ...dossier.travellers].flatMap((way, i) =>
    way.steps.flatMap((state) =>
      Object.entries(state.warnings).map(([id, code]) => ({
        key: `${i}-${id}`,
        text: sentenceOf('warnings', code, questions[id as keyof typeof questions] as AnyWords, errors),
        who: i > 0 && n > 1 ? dossier.travellers[i - 1]?.name : undefined,
      })),
    ),
  );
  return (
    <Shell hrefs={hrefs}>
      <PageColumns>
        <div className="request">
          <h1>{t('dossierTitle')}</h1>
          <p className="lede">{t('dossierLede', { n })}</p>
          <ButtonRow>
            <ButtonLink href={`/api/dossier/forms?locale=${locale}`} wide>
              {t('dossierDownload', { n })}
            </ButtonLink>
            <ButtonLink href={placePath({ view: 'check' }, locale, slugs)} look="secondary">
              {t('dossierChange')}
            </ButtonLink>
          </ButtonRow>
          <p>{t('dossierSign')}</p>
          {minors && <p>{t('dossierMinor')}</p>}
          <p>{t('dossierMission')}</p>
          <p className="field-hint">{t('dossierLayout')}</p>
          {warnings.length > 0 && (
            <Notice tone="warning" title={t('dossierWarnings')}>
              <ul>
                {warnings.map(({ key, text, who }) => (
                  <li key={key}>
                    {text}
                    {who && ` (${who})`}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          <p>
            <a href={pagePath('/demande/code', locale)}>{t('draftCode')}</a>
          </p>
          <h2>{t('dossierRead')}</h2>
          {officialForms(dossier, locale).map((form) => (
            <OfficialFormSheet
              key={form.index}
              form={form}
              words={{
                struck: t('formStruck'),
                ticked: t('formTicked'),
                notTicked: t('formNotTicked'),
                boxLabel: t('formBox'),
              }}
            />
          ))}
        </div>
      </PageColumns>
    </Shell>
  );
}
