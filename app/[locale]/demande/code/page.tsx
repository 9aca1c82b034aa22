import bwip from 'bwip-js/node';
import { cookies } from 'next/headers';
import { KeepFileSection } from '@/components/dossier-file/file-section';
import { LeaveDossier } from '@/components/request/leave-dossier';
import { MailSection } from '@/components/request/mail-section';
import { OpenSessions } from '@/components/request/open-sessions';
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { env } from '@/lib/server/env';
import { mailOf } from '@/lib/server/mail-address';
import { sendsMail } from '@/lib/server/mailer';
import { publicOrigin } from '@/lib/server/public-origin';
import { openTyped, typedCookieName } from '@/lib/server/session';
import { knownSessions } from '@/lib/server/sessions';
import { dayOfMoment } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { formatResumeCode } from '@/lib/vault/resume-code';
import { draftPage, titled } from '../private-page';

export const generateMetadata = titled((t) => t('codeTitle'));

/** The resume code, to print or copy: the only key to the dossier. */
export default draftPage('/demande/code', async (open, t, locale, now, { mail: outcome, prolonged }) => {
  const typed = outcome === 'wrong' ? openTyped('address', (await cookies()).get(typedCookieName)?.value) : '';
  const code = formatResumeCode(open.code);
  const link = `${await publicOrigin()}${pagePath('/reprendre', locale)}#${code}`;
  const until = dayOfMoment(open.expiresAt, locale);
  const qr = bwip.toSVG({ bcid: 'qrcode', text: link, padding: 4, backgroundcolor: 'FFFFFF' });
  return (
    <>
      <h1>{t('codeTitle')}</h1>
      {prolonged !== undefined && (
        <Notice tone="success" live>
          <p>{t('prolonged', { date: until })}</p>
        </Notice>
      )}
      <p className="lede">{t('codeLede')}</p>
      <p className="resume-code" id="code" translate="no">
        {code}
      </p>
      {/* biome-ignore lint/performance/noImgElement: drawn here, nothing to optimise */}
      <img
        className="resume-qr"
        src={`data:image/svg+xml;base64,${Buffer.from(qr).toString('base64')}`}
        alt={t('codeQr')}
        width="220"
        height="220"
      />
      <p>
        {t('codeLink')}
        <br />
        <a className="break-anywhere" href={link}>
          {link}
        </a>
      </p>
      <p className="field-hint">{t('codeLinkHint')}</p>
      <p>
        <CopyButton text={link} hidden={t('codeCopy')} done={t('codeCopied')} failed={t('codeNotCopied')}>
          {t('codeCopy')}
        </CopyButton>
      </p>
      <Notice tone="warning">
        <p>{t('codeKeep')}</p>
      </Notice>
      <p>{t('codeUntil', { date: until })}</p>
      <p className="screen-only">{t('codeIdle', { minutes: env().IDLE_MINUTES })}</p>
      <form method="post" action="/api/dossier/prolong" className="screen-only">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="dossier" value={open.id} />
        <input type="hidden" name="from" value="code" />
        <Button look="secondary">{t('prolong', { days: env().KEEP_DAYS })}</Button>
      </form>
      <p className="field-hint screen-only">{t('codePrint')}</p>
      <ButtonRow>
        <ButtonLink href={pagePath('/demande', locale)}>{t('codeBack')}</ButtonLink>
      </ButtonRow>
      <LeaveDossier expiresAt={open.expiresAt} dossier={open.id} />
      {sendsMail() && (
        <MailSection dossier={open.id} mail={await mailOf(open.id, now)} typed={typed} outcome={outcome} />
      )}
      <OpenSessions dossier={open.id} sessions={await knownSessions(open, open.session, now)} />
      <div className="screen-only">
        <KeepFileSection codePage="#code" />
      </div>
    </>
  );
});
