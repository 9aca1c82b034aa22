import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PhotoRefusal, Remark } from '@/lib/photo/kept-photo';
import { PhotoForm } from './photo-form';

/** The photo of one traveller: the one that is kept, and a form to send another. Works as it stands, without a script. */
export function PhotoPage({
  who,
  name,
  index,
  dossier,
  sheet,
  photo,
  refused,
  mostBytesSent,
  done,
  fromCheck,
  onTo,
  tasks,
}: {
  /** The traveller, by place and name. */
  who: string;
  name: string;
  /** From 0. */
  index: number;
  dossier: string;
  sheet: string;
  photo: { version: number; remarks: readonly Remark[] } | undefined;
  refused: PhotoRefusal | undefined;
  /** The most that may be sent as a file. */
  mostBytesSent: number;
  /** What the form just did. */
  done: 'kept' | 'removed' | undefined;
  fromCheck: boolean;
  /** Where Continue leads. */
  onTo: string;
  /** The task list. */
  tasks: string;
}) {
  const t = useTranslations('photo');
  const locale = useLocale();
  const action = `/api/dossier/photo?locale=${locale}&n=${index + 1}${fromCheck ? '&check' : ''}`;
  const hidden = { dossier, sheet, base: String(photo?.version ?? 0) };
  return (
    <>
      <div className="way screen-only">
        <a className="back-link" href={fromCheck ? onTo : tasks}>
          {t('back')}
        </a>
        {fromCheck && <a href={tasks}>{t('tasks')}</a>}
      </div>
      <p className="caption">{who}</p>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      {done && !refused && <Notice tone="success" title={t(done)} live />}
      {photo && (
        <div className="photo-kept">
          {/* biome-ignore lint/performance/noImgElement: a private picture, made in this size */}
          <img
            className="photo"
            src={`/api/dossier/photo?n=${index + 1}&v=${photo.version}`}
            alt={t('alt', { who: name })}
            width="210"
            height="270"
          />
          {photo.remarks.length > 0 && (
            <div>
              <h2 className="heading-4">{t('remarksTitle')}</h2>
              <ul className="points">
                {photo.remarks.map((remark) => (
                  <li key={remark}>{t(`remarks.${remark}`)}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
      {photo && (
        <ButtonRow>
          <ButtonLink href={onTo}>{t('goOn')}</ButtonLink>
        </ButtonRow>
      )}
      <section aria-labelledby="rules">
        <h2 id="rules">{t(photo ? 'replace' : 'rulesTitle')}</h2>
        <ul className="points">
          {(['recent', 'face', 'background', 'glasses', 'covering'] as const).map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ul>
      </section>
      <PhotoForm
        action={action}
        hidden={hidden}
        refused={refused}
        mostBytesSent={mostBytesSent}
        replaces={photo !== undefined}
        onTo={onTo}
      />
      {photo && (
        <details className="disclosure">
          <summary>{t('remove')}</summary>
          <p>{t('removeSure')}</p>
          <form method="post" action={action} encType="multipart/form-data">
            {Object.entries(hidden).map(([key, value]) => (
              <input key={key} type="hidden" name={key} value={value} />
            ))}
            <Button look="danger" name="intent" value="remove">
              {t('removeYes')}
            </Button>
          </form>
        </details>
      )}
    </>
  );
}
