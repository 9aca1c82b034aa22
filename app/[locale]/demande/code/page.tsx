import bwip from 'bwip-js/node';
import { KeepFileSection } from '@/components/dossier-file/file-section';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { publicOrigin } from '@/lib/server/public-origin';
import { dayOfMoment } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { formatResumeCode } from '@/lib/vault/resume-code';
import { draftPage, titled } from '../private-page';

export const generateMetadata = titled((t) => t('codeTitle'));

/** The resume code, to print or copy: the only key to the dossier. */
export default draftPage('/demande/code', async (open, t, locale) => {
  const code = formatResumeCode(open.code);
  const link = `${await publicOrigin()}${pagePath('/reprendre', locale)}#${code}`;
  const until = dayOfMoment(open.expiresAt, locale);
  const qr = bwip.toSVG({ bcid: 'qrcode', text: link, padding: 4, backgroundcolor: 'FFFFFF' });
  return (
    <>
      <h1>{t('codeTitle')}</h1>
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
      <Notice tone="warning">
        <p>{t('codeKeep')}</p>
      </Notice>
      <p>{t('codeUntil', { date: until })}</p>
      <p className="field-hint screen-only">{t('codePrint')}</p>
      <ButtonRow>
        <ButtonLink href={pagePath('/demande', locale)}>{t('codeBack')}</ButtonLink>
      </ButtonRow>
      <div className="screen-only">
        <KeepFileSection codePage="#code" />
      </div>
    </>
  );
});
