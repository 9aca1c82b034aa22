import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DateBoxes } from '@/components/fields/date-boxes';
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { type AttachedId, daysAsked } from '@/lib/documents/attachable';
import type { PaperDays } from '@/lib/documents/kept-document';
import type { DocumentRefusal } from '@/lib/documents/limits';
import type { Check } from '@/lib/dossier/part';
import { typedDate } from '@/lib/form/question';
import { DocumentUpload, type Limits } from './document-upload';
import { UploadHint } from './upload-hint';

/** A file that is kept, as a list shows it. */
export type ShownFile = {
  id: string;
  version: number;
  name: string;
  type: 'jpeg' | 'pdf';
  pages: number;
  bytes: number;
};

/** A document of the list: what is said of it, and what is kept as it. */
export type ShownDocument = {
  paper: AttachedId;
  /** Whose it is: the traveller's sheet, or the trip's. */
  sheet: string;
  name: string;
  /** What the sources say of it; undefined of one that nobody asks for. */
  check: Check | undefined;
  /** `other`: whatever else a mission wants; `unasked`: kept, though the answers no longer ask for it. */
  standing: 'asked' | 'support' | 'other' | 'unasked';
  shared: boolean;
  files: readonly ShownFile[];
  days: PaperDays;
};

const done = ['kept', 'replaced', 'removed', 'moved', 'told'] as const;
type Done = (typeof done)[number];
/** What a form of this page just did, as its address says; undefined where it says nothing. */
export const doneOf = (value: unknown): Done | undefined => done.find((one) => one === value);

/** The documents of one traveller: which, why, and a place to add, order, replace and remove their files. Works without a script. */
export function DocumentsPage({
  who,
  index,
  dossier,
  documents,
  brought,
  hasList,
  used,
  limits,
  refused,
  done: justDone,
  fromCheck,
  onTo,
  tasks,
  firstStep,
  disagreeing,
  photo,
}: {
  /** The traveller, by place and name. */
  who: string;
  /** From 0. */
  index: number;
  dossier: string;
  documents: readonly ShownDocument[];
  /** Papers of which no copy is kept here. */
  brought: readonly { name: string; check: Check }[];
  /** Whether the answers say yet which documents are needed. */
  hasList: boolean;
  /** Bytes that the dossier's files take. */
  used: number;
  limits: Limits;
  /** What the server did not take last, by the place of its document in the list. */
  refused: { reason: DocumentRefusal; at: number } | undefined;
  done: Done | undefined;
  fromCheck: boolean;
  /** Where Continue leads. */
  onTo: string;
  tasks: string;
  /** The first page of the trip. */
  firstStep: string;
  /** What of these documents does not agree with the answers. */
  disagreeing: ReactNode;
  /** The page with the photo. */
  photo: string;
}) {
  const t = useTranslations('documents');
  const locale = useLocale();
  const listed = documents.filter(({ standing }) => standing === 'asked' || standing === 'support');
  const action = (at: number) =>
    `/api/dossier/documents?locale=${locale}&n=${index + 1}&at=${at}${fromCheck ? '&check' : ''}`;
  const wrong = refused && documents[refused.at];
  const isDay = refused?.reason === 'day' || refused?.reason === 'order';
  return (
    <>
      <div className="way screen-only">
        <a className="back-link" href={fromCheck ? onTo : tasks}>
          {t('back')}
        </a>
        {fromCheck && <a href={tasks}>{t('tasks')}</a>}
      </div>
      {refused && wrong && (
        <ErrorSummary
          title={t('errorsTitle')}
          errors={[
            {
              href: isDay ? `#days-${wrong.paper}` : `#file-${wrong.paper}`,
              text: t('errorOf', { paper: wrong.name, why: t(`why.${refused.reason}`, limits) }),
            },
          ]}
          autoFocus
        />
      )}
      <p className="caption">{who}</p>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      {justDone && !refused && <Notice tone="success" title={t(justDone)} live />}
      {disagreeing}
      {hasList ? (
        <p>
          {t('count', { done: listed.filter(({ files }) => files.length > 0).length, of: listed.length })} ·{' '}
          <Room used={used} most={limits.room} />
        </p>
      ) : (
        <Notice>
          <p>{t('noList')}</p>
          <p>
            <a href={firstStep}>{t('noListLink')}</a>
          </p>
        </Notice>
      )}
      <UploadHint most={limits.most} />
      <details className="disclosure">
        <summary>{t('moreTitle')}</summary>
        <p>{t('privacy')}</p>
        <p>{t('legend')}</p>
      </details>
      <ol className="documents">
        {documents.map((document, at) => (
          <li key={`${document.sheet} ${document.paper}`} id={`paper-${document.paper}`} className="document">
            <OneDocument
              document={document}
              action={action(at)}
              hidden={{ locale, dossier, sheet: document.sheet, paper: document.paper }}
              limits={limits}
              refused={refused?.at === at ? refused.reason : undefined}
            />
          </li>
        ))}
      </ol>
      {brought.length > 0 && (
        <section aria-labelledby="brought">
          <h2 id="brought">{t('broughtTitle')}</h2>
          <p>
            {t('brought')} <a href={photo}>{t('photoLink')}</a>
          </p>
          <ul className="answer-list">
            {brought.map(({ name, check }) => (
              <li key={name}>
                <strong>{name}</strong>
                <Said check={check} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ButtonRow>
        <ButtonLink href={onTo}>{t('goOn')}</ButtonLink>
      </ButtonRow>
    </>
  );
}

const megabyte = 1024 * 1024;

/** How much of the dossier's room is taken. */
function Room({ used, most }: { used: number; most: number }) {
  const t = useTranslations('documents');
  return t('room', { used: Math.round((used / megabyte) * 10) / 10, most });
}

function OneDocument({
  document,
  action,
  hidden,
  limits,
  refused,
}: {
  document: ShownDocument;
  action: string;
  hidden: { locale: string; dossier: string; sheet: string; paper: string };
  limits: Limits;
  refused: DocumentRefusal | undefined;
}) {
  const t = useTranslations('documents');
  const { paper, name, check, standing, shared, files } = document;
  const hasFiles = files.length > 0;
  const state = hasFiles ? 'added' : standing === 'asked' ? 'missing' : 'optional';
  const isDay = refused === 'day' || refused === 'order';
  return (
    <>
      <div className="document-head">
        <h2 className="heading-3">{name}</h2>
        <span className={`status status-${hasFiles ? 'done' : 'todo'}`}>
          <Icon name={hasFiles ? 'success' : 'empty'} />
          {t(`state.${state}`)}
        </span>
      </div>
      {standing === 'unasked' && <p className="field-warning">{t('unasked')}</p>}
      {standing === 'other' && <p className="field-hint">{t('otherWhy')}</p>}
      {standing === 'support' && <p className="field-hint">{t('support')}</p>}
      {shared && <p className="field-hint">{t('shared')}</p>}
      {paper === 'passportCopy' && <p className="field-hint scripted">{t('scripted.reads')}</p>}
      {check && (
        <details className="disclosure">
          <summary>
            {t('whyTitle')} <span className="spoken">{name}</span>
          </summary>
          <Said check={check} />
        </details>
      )}
      {hasFiles && (
        <ol className="document-files">
          {files.map((file, n) => (
            <li key={file.id}>
              <OneFile
                file={file}
                place={`paper-${paper}`}
                isFirst={n === 0}
                isLast={n === files.length - 1}
                action={action}
                hidden={hidden}
                limits={limits}
              />
            </li>
          ))}
        </ol>
      )}
      <DocumentUpload
        id={`file-${paper}`}
        place={`paper-${paper}`}
        label={
          <>
            {t(hasFiles ? 'addMore' : 'add')} <span className="spoken">{name}</span>
          </>
        }
        action={action}
        hidden={hidden}
        limits={limits}
        refused={isDay ? undefined : refused}
        reads={paper === 'passportCopy'}
      />
      {hasFiles && daysAsked(paper) && (
        <Days document={document} action={action} hidden={hidden} refused={isDay ? refused : undefined} />
      )}
    </>
  );
}

/** What the sources say of a document. */
function Said({ check: { detail, lines = [], source } }: { check: Check }) {
  return (
    <>
      {detail && <p>{detail}</p>}
      {lines.length > 0 && <p>{lines.join(' ')}</p>}
      {source && <p className="part-note">{source}</p>}
    </>
  );
}

function OneFile({
  file,
  place,
  isFirst,
  isLast,
  action,
  hidden,
  limits,
}: {
  file: ShownFile;
  /** The id of the document on the page. */
  place: string;
  isFirst: boolean;
  isLast: boolean;
  action: string;
  hidden: { locale: string; dossier: string; sheet: string; paper: string };
  limits: Limits;
}) {
  const t = useTranslations('documents');
  const { id, version, name, type, pages, bytes } = file;
  const src = `/api/dossier/documents?id=${id}&v=${version}`;
  const size =
    bytes < megabyte
      ? t('kilobytes', { n: Math.ceil(bytes / 1024) })
      : t('megabytes', { n: Math.round((bytes / megabyte) * 10) / 10 });
  const inputs = Object.entries({ ...hidden, id, base: String(version) }).map(([key, value]) => (
    <input key={key} type="hidden" name={key} value={value} />
  ));
  return (
    <>
      <a className="document-preview" href={src} target="_blank" rel="noreferrer">
        {type === 'jpeg' ? (
          // biome-ignore lint/performance/noImgElement: a private picture, made in this size
          <img src={`${src}&small`} alt={t('preview', { name })} loading="lazy" />
        ) : (
          <span aria-hidden="true">PDF</span>
        )}
        <span className="spoken">{t('ofFile', { action: t('open'), name: t('openHidden', { name }) })}</span>
      </a>
      <div className="document-file">
        <p className="document-name">{t('file', { name, type, pages, size })}</p>
        <div className="document-actions">
          {!(isFirst && isLast) && (
            <form method="post" action={action} encType="multipart/form-data">
              {inputs}
              {!isFirst && (
                <Button look="quiet" name="intent" value="up" aria-label={t('ofFile', { action: t('up'), name })}>
                  {t('up')}
                </Button>
              )}
              {!isLast && (
                <Button look="quiet" name="intent" value="down" aria-label={t('ofFile', { action: t('down'), name })}>
                  {t('down')}
                </Button>
              )}
            </form>
          )}
          <details className="disclosure">
            <summary>
              {t('replace')} <span className="spoken">{name}</span>
            </summary>
            <DocumentUpload
              id={`replace-${id}`}
              place={place}
              label={t('replaceLabel')}
              action={action}
              hidden={{ ...hidden, id, base: String(version), intent: 'replace' }}
              limits={limits}
              refused={undefined}
              replaces
              reads={hidden.paper === 'passportCopy'}
            />
          </details>
          <details className="disclosure">
            <summary>
              {t('remove')} <span className="spoken">{name}</span>
            </summary>
            <p>{t('removeSure')}</p>
            <form method="post" action={action} encType="multipart/form-data">
              {inputs}
              <Button look="danger" name="intent" value="remove">
                {t('removeYes')}
              </Button>
            </form>
          </details>
        </div>
      </div>
    </>
  );
}

/** The days written on a document, which are compared with the answers. */
function Days({
  document: { paper, days },
  action,
  hidden,
  refused,
}: {
  document: ShownDocument;
  action: string;
  hidden: Readonly<Record<string, string>>;
  refused: DocumentRefusal | undefined;
}) {
  const t = useTranslations('documents');
  const asked = daysAsked(paper);
  if (!asked) return null;
  const words = (day: 'from' | 'until') => {
    if (asked.mean === 'permit') return t('days.permit.until');
    return t(`days.${asked.mean}.${day}`);
  };
  const error = refused && t(`why.${refused}`, { most: 0, pages: 0, room: 0, files: 0 });
  return (
    <details className="disclosure" id={`days-${paper}`} open={refused !== undefined || Object.keys(days).length > 0}>
      <summary>{t('daysTitle')}</summary>
      <p className="field-hint">{t('daysHint')}</p>
      <form method="post" action={action} encType="multipart/form-data" noValidate>
        {Object.entries(hidden).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        {asked.days.map((day) => (
          <Field key={day} id={`${day}-${paper}`} label={words(day)} error={error} errorPrefix={t('errorPrefix')} group>
            <DateBoxes
              name={day}
              id={`${day}-${paper}`}
              typed={days[day] ? typedDate(day, days[day]) : {}}
              invalid={error !== undefined}
            />
          </Field>
        ))}
        <Button look="secondary" name="intent" value="days">
          {t('daysSave')}
        </Button>
      </form>
    </details>
  );
}
