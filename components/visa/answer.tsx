import { useLocale, useTranslations } from 'next-intl';
import type { IsoDay } from '@/lib/form/date';
import { amountInWords } from '@/lib/text/amounts';
import { assessmentWords, invitationDaysInWords, missionInWords } from '@/lib/text/assessment-words';
import { pagePath } from '@/lib/text/pages';
import type { Locale } from '@/lib/text/routing';
import type { Assessment, Finding, Trip } from '@/lib/visa/assessment/assessment';
import { dayNumber } from '@/lib/visa/assessment/day-number';
import { eVisaPortal } from '@/lib/visa/rules/evisa';
import { type Mission, type MissionId, missions } from '@/lib/visa/rules/missions';
import { type RowId, rows } from '@/lib/visa/rules/rows';
import { Part, Statement } from './statement';

type Answered = { assessment: Assessment; trip: Trip };

/** Findings of one reason as one, of all their rows. */
function joined<R extends string>(findings: readonly Finding<R>[]): Finding<R>[] {
  const reasons = new Set(findings.map(({ reason }) => reason));
  return [...reasons].map((reason) => ({
    reason,
    rows: findings.filter((each) => each.reason === reason).flatMap(({ rows }) => rows),
  }));
}

/** Which regime applies and why, what it allows, and what else it asks for. */
export function Why({ assessment, trip }: Answered) {
  const t = useTranslations('visa');
  const texts = useTranslations('assessment');
  const words = assessmentWords(assessment, trip, useLocale());
  const { reasons, category, stay, entries, invitation, passport } = assessment;
  const isVisa = category.code !== null;
  // An exemption and the days it gives are read from the same rows.
  const isFree = assessment.regime === 'visa-free';
  return (
    <Part title={t('whyTitle')}>
      {joined(reasons).map((reason, i, all) => {
        const gives = isFree && i === all.length - 1;
        return (
          <Statement key={reason.reason} rows={gives ? [...reason.rows, ...stay.rows] : reason.rows}>
            <p>{words('reasons', reason)}</p>
            {gives && <p>{words('stay', stay)}</p>}
          </Statement>
        );
      })}
      <WaysOut assessment={assessment} trip={trip} />
      {isVisa && (
        <Statement rows={[...category.rows, ...stay.rows, ...entries.rows]}>
          <p>{words('category', category)}</p>
          <p>{words('stay', stay)}</p>
          <p>{words('entries', entries)}</p>
        </Statement>
      )}
      {isVisa && (
        <Statement
          rows={[
            ...invitation.rows,
            ...invitation.exceptions.map((exception) => `invitation-exception/${exception}` as const),
          ]}
        >
          <p>{words('invitation', invitation)}</p>
          {invitation.exceptions.length > 0 && (
            <>
              <p>{t('exempted')}</p>
              <ul className="answer-list">
                {invitation.exceptions.map((exception) => (
                  <li key={exception}>{texts(`exceptions.${exception}`)}</li>
                ))}
              </ul>
            </>
          )}
        </Statement>
      )}
      {assessment.regime !== 'citizen' && (
        <Statement rows={passport.rows}>
          <p>{words('passport', passport)}</p>
        </Statement>
      )}
    </Part>
  );
}

/** What one may do where the regime does not cover the stay at one go. */
export function WaysOut({ assessment, trip }: Answered) {
  const t = useTranslations('visa');
  const locale = useLocale();
  const words = assessmentWords(assessment, trip, locale);
  if (assessment.waysOut.length === 0) return null;
  return (
    <>
      <h3 className="heading-3 ways-out">{t('waysOutTitle')}</h3>
      {assessment.waysOut.map((way) => (
        <Statement key={way.reason} rows={way.rows}>
          <p>{words('waysOut', way)}</p>
          {way.reason === 'leaveAndReturn' && (
            <p className="screen-only">
              <a href={pagePath('/calcul-sejour', locale)}>{t('staysLink')}</a>
            </p>
          )}
        </Statement>
      ))}
    </>
  );
}

/** The documents, those for everybody first, and why the others are asked for. */
export function Documents({ assessment, trip }: Answered) {
  const t = useTranslations('visa');
  const texts = useTranslations('assessment');
  const words = assessmentWords(assessment, trip, useLocale());
  const reasons = [...new Set(assessment.documents.map(({ reason }) => reason))];
  return (
    <Part title={t('documentsTitle')}>
      {reasons.map((reason) => {
        const listed = assessment.documents.filter((one) => one.reason === reason);
        const [first] = listed;
        return (
          first && (
            <Statement key={reason} rows={listed.flatMap((one) => one.rows)}>
              <p>{words('documentReasons', first)}</p>
              <ul className="answer-list">
                {listed.map(({ document }) => (
                  <li key={document}>{texts(`documents.${document}`)}</li>
                ))}
              </ul>
            </Statement>
          )
        );
      })}
    </Part>
  );
}

/** What was seen to be charged. */
export function Fees({ assessment, trip }: Answered) {
  const t = useTranslations('visa');
  const texts = useTranslations('assessment');
  const locale = useLocale();
  const { fee } = assessment;
  const words = assessmentWords(assessment, trip, locale);
  // Missions that ask the same are one line.
  const listed = [
    ...new Set(
      [...fee.amounts, ...(fee.invitation ? [fee.invitation] : [])].map((one) =>
        t('amount', { amount: amountInWords(one, locale), item: texts(`feeItems.${one.item}`) }),
      ),
    ),
  ];
  return (
    <Part title={t('feeTitle')}>
      <Statement rows={[...fee.rows, ...(fee.invitation ? [fee.invitation.row] : [])]}>
        <p>{words('fee', fee)}</p>
        {listed.length > 0 && (
          <ul className="answer-list">
            {listed.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </Statement>
    </Part>
  );
}

/** Where to ask, and how those missions were said to be reached. */
export function Where({ assessment, trip, living }: Answered & { living?: string }) {
  const locale = useLocale();
  const words = assessmentWords(assessment, trip, locale);
  const { where } = assessment;
  return (
    <>
      <Statement rows={where.rows}>
        {living && <h3 className="heading-4">{living}</h3>}
        <p>{words('where', where)}</p>
        {where.kind === 'portal' && (
          <p>
            <a href={eVisaPortal.url}>{eVisaPortal.url}</a>
          </p>
        )}
      </Statement>
      {where.missions.map((id) => (
        <MissionContact key={id} id={id} locale={locale} />
      ))}
    </>
  );
}

function MissionContact({ id, locale }: { id: MissionId; locale: Locale }) {
  const { contacts }: Mission = missions[id];
  const name = missionInWords(id, locale);
  return contacts.map(({ address, phones = [] }, n) => (
    <Statement key={address ?? phones[0]} rows={[`mission/${id}/contact-${n}`]}>
      <p>
        {name.charAt(0).toUpperCase() + name.slice(1)}
        {address && (
          <>
            <br />
            {address}
          </>
        )}
        {phones.length > 0 && (
          <>
            <br />
            {phones.join(', ')}
          </>
        )}
      </p>
    </Statement>
  ));
}

/** When to ask: by the days of a trip that is asked about on the day `on`, or else so many days before any trip. */
export function Calendar({ assessment, trip, on }: Answered & { on?: IsoDay }) {
  const t = useTranslations('visa');
  const locale = useLocale();
  const { apply } = assessment;
  const before = (day: string) => dayNumber(trip.arrival) - dayNumber(day);
  const invitationDays = on
    ? invitationDaysInWords(assessment, on, locale)
    : apply.invitation && t('calendarInvitation', { days: before(apply.invitation.latest) });
  const own =
    on || !apply.latest
      ? assessmentWords(assessment, trip, locale)('apply', apply)
      : t(apply.reason === 'travelAuthorisation' ? 'calendarAuthorisation' : 'calendarVisa', {
          days: before(apply.latest),
        });
  return (
    <Part title={t('calendarTitle')}>
      <Statement rows={apply.rows}>
        {invitationDays && <p>{invitationDays}</p>}
        <p>{own}</p>
      </Statement>
    </Part>
  );
}

/** What sources leave open or contradict each other about, each with all that speak of it. */
export function Uncertain({ assessment, trip }: Answered) {
  const t = useTranslations('visa');
  const texts = useTranslations('assessment');
  const words = assessmentWords(assessment, trip, useLocale());
  if (assessment.warnings.length === 0) return null;
  const conflictsOf = (ids: readonly RowId[]) => [...new Set(ids.flatMap((id) => rows.get(id)?.conflict ?? []))];
  return (
    <Part title={t('uncertainTitle')} lede={t('uncertainLede')}>
      {assessment.warnings.map((warning) => (
        <Statement key={warning.reason} rows={warning.rows} open>
          <p>{words('warnings', warning)}</p>
          {conflictsOf(warning.rows).map((conflict) => (
            <p key={conflict}>{t('disagree', { conflict: texts(`conflicts.${conflict}`) })}</p>
          ))}
        </Statement>
      ))}
    </Part>
  );
}

/** What else holds, for the request and on the spot. */
export function Notes({ assessment, trip }: Answered) {
  const t = useTranslations('visa');
  const words = assessmentWords(assessment, trip, useLocale());
  if (assessment.notes.length === 0) return null;
  return (
    <Part title={t('notesTitle')}>
      <Statement rows={assessment.notes.flatMap((note) => note.rows)}>
        <ul className="answer-list">
          {assessment.notes.map((note) => (
            <li key={note.reason}>{words('notes', note)}</li>
          ))}
        </ul>
      </Statement>
    </Part>
  );
}
