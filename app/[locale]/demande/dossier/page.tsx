import { getTranslations } from 'next-intl/server';
import { KeepFileSection } from '@/components/dossier-file/file-section';
import { DossierPartSheet, FoldedPart } from '@/components/dossier-part';
import { Findings } from '@/components/findings';
import { OfficialFormSheet } from '@/components/official-form';
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { findingsOf } from '@/lib/documents/findings';
import { officialCode } from '@/lib/dossier/official-form';
import { qrImage } from '@/lib/dossier/qr-modules';
import { attachedOf, documentsOf } from '@/lib/server/documents';
import { photosOf } from '@/lib/server/photos';
import { signedDossier } from '@/lib/server/signed-forms';
import { today } from '@/lib/server/today';
import { outlookOf } from '@/lib/text/outlook-words';
import { pagePath } from '@/lib/text/pages';
import { documentsPath, placePath } from '@/lib/text/places';
import { requestContent } from '@/lib/text/request-content';
import { say } from '@/lib/text/say';
import { sentenceOf } from '@/lib/text/sentences';
import { slugs } from '@/lib/text/slugs';
import { isMinor } from '@/lib/visa/conditions';
import { readDossier } from '@/lib/visa/dossier';
import { tripSheet } from '@/lib/visa/draft';
import { warningsOf } from '@/lib/visa/place';
import { draftPage, titled } from '../private-page';

export const generateMetadata = titled((t) => t('dossierTitle'));

/** The dossier to hand over: what to download, what to do with it, and its content to read. */
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
  const { forms, parts } = await signedDossier(dossier, locale);
  const whom = (handIn: boolean) => say(locale, ({ dossier: texts }) => (handIn ? texts.handIn : texts.keep));
  const download = (file: string) => `/api/dossier/${file}?locale=${locale}`;
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
  const documents = await documentsOf(opened, now);
  const attached = attachedOf(documents);
  const { electronic } = outlookOf(dossier, locale);
  return (
    <>
      <h1>{t('dossierTitle')}</h1>
      <p className="lede">{t('dossierLede', { n })}</p>
      {electronic && (
        <Notice title={t('dossierElectronic')}>
          <p>{t('dossierElectronicLede')}</p>
          <ButtonLink href={pagePath('/demande/visa-electronique', locale)}>{t('panelPortal')}</ButtonLink>
        </Notice>
      )}
      <ButtonRow>
        <ButtonLink href={download('pdf')} look={electronic ? 'secondary' : 'primary'} wide>
          {t('dossierPdf')}
        </ButtonLink>
        <ButtonLink href={placePath({ view: 'check' }, locale, slugs)} look="secondary">
          {t('dossierChange')}
        </ButtonLink>
      </ButtonRow>
      <section aria-labelledby="downloads">
        <h2 id="downloads" className="heading-3">
          {t('dossierOther')}
        </h2>
        <ul className="downloads">
          <li>
            <a href={download('zip')}>{t('dossierZip')}</a>
          </li>
          <li>
            <a href={download('calendar')}>{t('dossierCalendar')}</a>
          </li>
          <li>
            <a href={download('forms')}>{t('dossierDownload', { n })}</a>
          </li>
          <li>
            <a href="#keep-file">{t('dossierFile')}</a>
          </li>
        </ul>
      </section>
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
      <Findings findings={findingsOf(dossier, attached)} names={names} slugs={slugs} />
      <section aria-labelledby="attached">
        <h2 id="attached" className="heading-3">
          {t('documentsTitle')}
        </h2>
        <ul className="answer-list">
          {dossier.travellers.map(({ id }, index) => {
            const n = attached.filter(({ sheet }) => sheet === id || sheet === tripSheet).length;
            return (
              <li key={id}>
                <a href={documentsPath(index, locale)}>{names[index]}</a>{' '}
                {n > 0 ? t('documentsKept', { n }) : t('documentsNone')}
              </li>
            );
          })}
        </ul>
      </section>
      <p>
        <a href={pagePath('/demande/code', locale)}>{t('draftCode')}</a>
      </p>
      {parts
        .filter(({ id }) => id === 'checklist')
        .map((part) => (
          <DossierPartSheet key={part.id} part={part} locale={locale} />
        ))}
      <h2>{t('dossierParts')}</h2>
      {parts
        .filter(({ id }) => id !== 'checklist')
        .map((part) => (
          <FoldedPart key={part.id} part={part} locale={locale} whom={whom(part.handIn)} />
        ))}
      <h2>{t('dossierRead', { n })}</h2>
      {forms.map((form) => (
        <OfficialFormSheet
          key={form.index}
          form={form}
          photo={photoShown(form.index - 1)}
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
      <KeepFileSection codePage={pagePath('/demande/code', locale)} />
      <details className="disclosure">
        <summary>{t('againTitle')}</summary>
        <p>{t('againLede')}</p>
        <p>
          <a href={pagePath('/demande/code', locale)}>{t('otherOpenCode')}</a>
        </p>
        <form method="post" action="/api/dossier/again">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="dossier" value={opened.id} />
          <Button look="secondary">{t('otherOpenNew')}</Button>
        </form>
      </details>
    </>
  );
});
