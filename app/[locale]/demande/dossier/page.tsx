import { getTranslations } from 'next-intl/server';
import { OfficialFormSheet } from '@/components/official-form';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { officialForms } from '@/lib/dossier/boxes';
import { photosOf } from '@/lib/server/photos';
import { today } from '@/lib/server/today';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { requestContent } from '@/lib/text/request-content';
import { sentenceOf } from '@/lib/text/sentences';
import { slugs } from '@/lib/text/slugs';
import { isMinor } from '@/lib/visa/conditions';
import { readDossier } from '@/lib/visa/dossier';
import { warningsOf } from '@/lib/visa/place';
import { draftPage, titled } from '../private-page';

export const generateMetadata = titled((t) => t('dossierTitle'));

/** The dossier to hand over: the forms to download, what to do with them, and their content to read. */
export default draftPage('/demande/dossier', async (opened, t, locale, now) => {
  const { draft } = opened;
  const dossier = readDossier(draft, today(now));
  if (!dossier.complete) {
    return (
      <>
        <h1>{t('dossierNotYet')}</h1>
        <p className="lede">{t('prepareLeft', { left: dossier.left })}</p>
        <ButtonRow>
          <ButtonLink href={placePath({ view: 'tasks' }, locale, slugs)}>{t('dossierTasks')}</ButtonLink>
        </ButtonRow>
      </>
    );
  }
  const n = dossier.travellers.length;
  const minors = dossier.travellers.some(({ answers }) => isMinor(answers.birthDate, dossier.today));
  const warnings = warningsOf(dossier).map(({ at, question, code }) => ({
    key: `${placePath(at, locale, slugs)} ${question}`,
    text: sentenceOf(requestContent[locale], 'warnings', question, code),
    who: at.view === 'traveller' && n > 1 ? dossier.travellers[at.index]?.name : undefined,
  }));
  const photos = await photosOf(opened, now);
  const photo = await getTranslations({ locale, namespace: 'photo' });
  const names = dossier.travellers.map(({ name }, index) => name ?? t('traveller', { n: index + 1 }));
  const photoOf = (index: number) => photos.get(dossier.travellers[index]?.id ?? '');
  const remarks = dossier.travellers.flatMap((_, index) =>
    (photoOf(index)?.about.remarks ?? []).map((remark) => ({
      key: `photo ${index} ${remark}`,
      text: t('photoRemark', { remark: photo(`remarks.${remark}`) }),
      who: n > 1 ? names[index] : undefined,
    })),
  );
  const photoShown = (index: number) => {
    const kept = photoOf(index);
    return (
      kept && {
        src: `/api/dossier/photo?n=${index + 1}&v=${kept.version}`,
        alt: t('photoAlt', { who: names[index] ?? '' }),
      }
    );
  };
  const toCheck = [...warnings, ...remarks];
  return (
    <>
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
      <p>{photos.size > 0 ? t('dossierSignPhotos', { empty: n - photos.size }) : t('dossierSign')}</p>
      {minors && <p>{t('dossierMinor')}</p>}
      <p>{t('dossierMission')}</p>
      <p className="field-hint">{t('dossierLayout')}</p>
      {toCheck.length > 0 && (
        <Notice tone="warning" title={t('dossierWarnings')}>
          <ul>
            {toCheck.map(({ key, text, who }) => (
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
          photo={photoShown(form.index - 1)}
          words={{
            struck: t('formStruck'),
            ticked: t('formTicked'),
            notTicked: t('formNotTicked'),
            boxLabel: t('formBox'),
          }}
        />
      ))}
    </>
  );
});
