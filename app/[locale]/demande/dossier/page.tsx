import { OfficialFormSheet } from '@/components/official-form';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { officialCode } from '@/lib/dossier/official-form';
import { qrImage } from '@/lib/dossier/qr-modules';
import { signedForms } from '@/lib/server/signed-forms';
import { today } from '@/lib/server/today';
import { outlookOf } from '@/lib/text/outlook-words';
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
export default draftPage('/demande/dossier', async ({ draft }, t, locale, now) => {
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
      {outlookOf(dossier, locale).electronic && (
        <p>
          <a href={pagePath('/demande/visa-electronique', locale)}>{t('panelPortal')}</a>
        </p>
      )}
      <p>
        <a href={pagePath('/demande/code', locale)}>{t('draftCode')}</a>
      </p>
      <h2>{t('dossierRead')}</h2>
      {(await signedForms(dossier, locale)).map((form) => (
        <OfficialFormSheet
          key={form.index}
          form={form}
          codes={{
            pictures: (form.codes ?? []).map(qrImage),
            title: officialCode.title[locale],
            lede: officialCode.words[locale],
            alternative: officialCode.alternative[locale],
          }}
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
