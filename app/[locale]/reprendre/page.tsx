import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { OpenFileSection } from '@/components/dossier-file/file-section';
import { DeviceFollows } from '@/components/request/device-follows';
import { ResumeForm } from '@/components/request/resume-form';
import { resumeWords } from '@/components/request/resume-words';
import { SharedDevice } from '@/components/request/shared-device';
import { Shell } from '@/components/shell/shell';
import { Notice } from '@/components/ui/notice';
import { PageColumns } from '@/components/ui/page';
import { addDays, dayOf, type IsoDay } from '@/lib/form/date';
import { draftToShow } from '@/lib/server/drafts';
import { env } from '@/lib/server/env';
import { privateMetadata } from '@/lib/server/metadata';
import { openTyped, typedCookieName } from '@/lib/server/session';
import { isSharedDevice } from '@/lib/server/shared-device';
import { dayInWords } from '@/lib/text/dates';
import { pagePaths } from '@/lib/text/pages';
import { isRequestPath } from '@/lib/text/places';
import { localeOf } from '@/lib/text/routing';

/** Why a code did not open anything: what `/api/dossier/open` puts into the query. */
const reasons = ['missing', 'length', 'symbols', 'check', 'wrong', 'slow'] as const;

export async function generateMetadata({ params, searchParams }: PageProps<'/[locale]/reprendre'>) {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'request' });
  const title = t('resumeTitle');
  const failed = (await searchParams).why !== undefined;
  return privateMetadata(failed ? t('error', { title }) : title);
}

/** Opens a dossier again with its resume code, typed or from the fragment of the resume link. */
export default async function ResumeRoute({ params, searchParams }: PageProps<'/[locale]/reprendre'>) {
  await connection();
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'request' });
  const { why, closed, at: asked } = await searchParams;
  const at = typeof asked === 'string' && isRequestPath(asked, locale) ? asked : undefined;
  const until = keptUntil(closed, Date.now());
  const reason = reasons.find((known) => known === why);
  const typed = reason ? openTyped('code', (await cookies()).get(typedCookieName)?.value) : '';
  const opened = await draftToShow(Date.now());
  return (
    <Shell hrefs={pagePaths('/reprendre')}>
      <PageColumns>
        {!opened.ok && opened.reason !== 'failed' && <DeviceFollows />}
        {closed !== undefined && (
          <Notice tone="success" title={t('leftTitle')}>
            <p>{until ? t('leftUntil', { date: dayInWords(until, locale) }) : t('leftLede')}</p>
          </Notice>
        )}
        {why === 'tampered' && (
          <Notice tone="error" title={t('closedTitle')}>
            <p>{t('closedTampered')}</p>
          </Notice>
        )}
        <h1>{t('resumeTitle')}</h1>
        <p className="lede">{t('resumeLede')}</p>
        {opened.ok && (
          <Notice tone="warning">
            <p>{t('resumeOther')}</p>
          </Notice>
        )}
        <ResumeForm
          locale={locale}
          typed={typed}
          error={reason && t(`resumeErrors.${reason}`, { days: env().KEEP_DAYS })}
          at={at}
          words={resumeWords(t)}
          shared={<SharedDevice known={await isSharedDevice()} />}
        />
        <OpenFileSection />
      </PageColumns>
    </Shell>
  );
}

/** The day in the address until which the dossier is kept that was just closed; undefined where it can't be one. */
function keptUntil(day: unknown, now: number): IsoDay | undefined {
  const reading = z.iso.date().safeParse(day);
  const last = addDays(dayOf(now), env().KEEP_DAYS);
  return reading.success && reading.data >= dayOf(now) && reading.data <= last ? reading.data : undefined;
}
