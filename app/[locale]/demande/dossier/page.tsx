import { getTranslations } from 'next-intl/server';
import { KeepFileSection } from '@/components/dossier-file/file-section';
import { DossierPartSheet, FoldedPart } from '@/components/dossier-part';
import { Findings } from '@/components/findings';
import { OfficialFormSheet } from '@/components/official-form';
import { LeaveDossier } from '@/components/request/leave-dossier';
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
import { documentsPath, photoPath, placePath } from '@/lib/text/places';
import { requestContent } from '@/lib/text/request-content';
import { say } from '@/lib/text/say';
import { sentenceOf } from '@/lib/text/sentences';
import { slugs } from '@/lib/text/slugs';
import { isMinor } from '@/lib/visa/conditions';
import { readDossier } from '@/lib/visa/dossier';
import { tripSheet } from '@/lib/visa/draft';
import { placesOf, stateOf, warningsOf } from '@/lib/visa/place';
import { draftPage, titled } from '../private-page';

export const generateMetadata = titled((t) => t('dossierPage'));

/** The dossier to hand over: what to download, what to do with it, and its content to read. */
export default draftPage('/demande/dossier', async (opened, t, locale, now) => {
  const { draft } = opened;
  const dossier = readDossier(draft, today(now));
  if (!dossier.complete) {
    const places = placesOf(draft).filter((at) => {
      const state = stateOf(dossier, at);
      return state !== undefined && state !== 'done';
    });
    const unfinished = places.map((at) => ({
      at,
      href: placePath(at, locale, slugs),
      who:
        at.view === 'traveller' && dossier.travellers.length > 1
          ? (dossier.travellers[at.index]?.name ?? t('traveller', { n: at.index + 1 }))
          : undefined,
    }));
    return (
      <>
        <h1>{t('dossierNotYet')}</h1>
        <p className="lede">{t('prepareLeft', { left: dossier.left })}</p>
        <ul className="answer-list">
          {unfinished.map(({ at, href, who }) => (
            <li key={href}>
              <a href={href}>{requestContent[locale].steps[at.step].title}</a>
              {who && ` (${who})`}
            </li>
          ))}
        </ul>
        <ButtonRow>
          <ButtonLink href={placePath({ view: 'tasks' }, locale, slugs)}>{t('dossierTasks')}</ButtonLink>
        </ButtonRow>
      </>
    );
  }
  const n = dossier.travellers.length;
  const minors = dossier.travellers.some(({ answers }) => isMinor(answers.birthDate, dossier.today));
  const warned = warningsOf(dossier).map(({ at, question, code }) => ({
    key: `${placePath(at, locale, slugs)} ${question}`,
    href: `${placePath(at, locale, slugs)}?check`,
    text: sentenceOf(requestContent[locale], 'warnings', question, code),
    who: at.view === 'traveller' && n > 1 ? dossier.travellers[at.index]?.name : undefined,
    isMissing: question === 'invitationNumber' && code === 'later',
  }));
  // A request goes on without it, since the host may still be getting it; a dossier is not complete without.
  const missing = warned.filter(({ isMissing }) => isMissing);
  const warnings = warned.filter(({ isMissing }) => !isMissing);
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
      href: `${photoPath(index, locale)}?check`,
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
  const outlook = outlookOf(dossier, locale);
  const { electronic } = outlook;
  return (
    <>
      <h1>{t(missing.length > 0 ? 'dossierBut' : 'dossierTitle')}</h1>
      <p className="lede">{t('dossierLede', { n })}</p>
      {missing.length > 0 && <ToCheck title={t('dossierMissing')} items={missing} />}
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
      <LeaveDossier expiresAt={opened.expiresAt} dossier={opened.id} />
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
      <p>
        {photos.size > 0 ? t('dossierSignPhotos', { kept: photos.size, empty: n - photos.size }) : t('dossierSign')}
      </p>
      {minors && <p>{t('dossierMinor')}</p>}
      <p>{t('dossierMission')}</p>
      <p className="field-hint">{t('dossierLayout')}</p>
      {toCheck.length > 0 && <ToCheck title={t('dossierWarnings')} items={toCheck} />}
      <Findings findings={findingsOf(dossier, attached, outlook)} names={names} slugs={slugs} />
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

/** What is to be seen to, each line a link to where that is done. */
function ToCheck({
  title,
  items,
}: {
  title: string;
  items: readonly { key: string; href: string; text: string; who: string | undefined }[];
}) {
  return (
    <Notice tone="warning" title={title}>
      <ul>
        {items.map(({ key, href, text, who }) => (
          <li key={key}>
            <a href={href}>{text}</a>
            {who && ` (${who})`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
