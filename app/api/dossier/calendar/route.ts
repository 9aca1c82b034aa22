import { deadlinesOf } from '@/lib/dossier/calendar';
import { calendarFile } from '@/lib/dossier/calendar-file';
import { requestsOf } from '@/lib/dossier/requests';
import { dossierDownload } from '@/lib/server/dossier-download';

/** The dates of the dossier as a calendar (RFC 5545). */
export const GET = dossierDownload(
  { name: 'calendar', type: 'text/calendar; charset=utf-8', fileName: 'sapar-kazakhstan-dates.ics' },
  async (dossier, locale, { id }) => ({
    body: calendarFile(deadlinesOf(dossier, requestsOf(dossier), locale), {
      dossier: id,
      preparedOn: dossier.today,
      locale,
    }),
  }),
);
