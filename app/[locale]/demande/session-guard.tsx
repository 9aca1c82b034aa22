import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { SessionWatch } from '@/components/request/session-watch';
import { idleTimes } from '@/lib/server/sessions';

/** What says before a dossier closes by itself that it will, on a page that is not of the journey. */
export async function SessionGuard({ dossier }: { dossier: string }) {
  const { sessionEnd } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ sessionEnd }}>
      <SessionWatch dossier={dossier} idle={idleTimes().idle} />
    </NextIntlClientProvider>
  );
}
