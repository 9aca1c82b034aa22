import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonRow } from '@/components/ui/button';
import { momentInWords } from '@/lib/text/dates';

/** A browser in which the dossier is open. Times are epoch milliseconds. */
type OpenSession = {
  id: string;
  openedAt: number;
  seenAt: number;
  label: { browser?: string; system?: string };
  isThis: boolean;
};

/** The browsers in which the dossier is open, each with a button that closes it there. */
export function OpenSessions({ dossier, sessions }: { dossier: string; sessions: readonly OpenSession[] }) {
  const t = useTranslations('session');
  const locale = useLocale();
  const others = sessions.filter(({ isThis }) => !isThis);
  const nameOf = ({ browser, system }: OpenSession['label']) => {
    if (browser && system) return t('label', { browser, system });
    return browser ?? system ?? t('labelUnknown');
  };
  return (
    <section aria-labelledby="sessions" className="screen-only">
      <h2 id="sessions">{t('openTitle')}</h2>
      <p>{t('openLede')}</p>
      <ul>
        {sessions.map(({ id, openedAt, seenAt, label, isThis }) => (
          <li key={id} className="open-session">
            <p>
              <strong id={`session-${id}`}>{isThis ? t('openHere', { label: nameOf(label) }) : nameOf(label)}</strong>
              <br />
              {t('openSince', { opened: momentInWords(openedAt, locale), seen: momentInWords(seenAt, locale) })}
            </p>
            {!isThis && (
              <form method="post" action="/api/dossier/sessions">
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="dossier" value={dossier} />
                <input type="hidden" name="session" value={id} />
                <Button look="secondary" aria-describedby={`session-${id}`}>
                  {t('openEnd')}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <form method="post" action="/api/dossier/sessions">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="dossier" value={dossier} />
          <ButtonRow>
            <Button look="secondary" name="intent" value="others">
              {t('openEndOthers')}
            </Button>
          </ButtonRow>
        </form>
      )}
    </section>
  );
}
