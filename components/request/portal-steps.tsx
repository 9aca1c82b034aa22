import { useLocale, useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Statement } from '@/components/visa/statement';
import type { PortalAnswer, PortalAnswers, PortalPart } from '@/lib/dossier/portal-answers';
import { placePath } from '@/lib/text/places';
import { requestContent } from '@/lib/text/request-content';
import { labelOf } from '@/lib/text/sentences';
import { slugs } from '@/lib/text/slugs';
import { blankPages } from '@/lib/visa/rules/deadlines';
import { type EVisaStep, eVisaAlsoAsked, eVisaSteps } from '@/lib/visa/rules/evisa-steps';
import { invitationNumber } from '@/lib/visa/rules/invitation';
import type { RowId } from '@/lib/visa/rules/rows';

const steps = Object.keys(eVisaSteps) as EVisaStep[];

/** The part of the answers that a step takes. */
const partOf: Readonly<Partial<Record<EVisaStep, PortalPart>>> = { invitation: 'invitation', passport: 'passport' };

/** What else the sources say of a step. */
const alsoRead: Readonly<Partial<Record<EVisaStep, readonly RowId[]>>> = {
  requirements: ['passport/blankPages'],
  invitation: ['e-visa/invitation', 'invitation/number'],
  passport: ['e-visa/conditions'],
  fee: ['fee-rule/noRefund'],
};

/** The steps of the portal for one traveller, each with the answers to type there; then what else may be asked. */
export function PortalSteps({ answers }: { answers: PortalAnswers }) {
  const t = useTranslations('portal');
  return (
    <ol className="portal-steps">
      {steps.map((step) => {
        const part = partOf[step];
        return (
          <li key={step}>
            <Statement rows={[`e-visa-step/${step}`, ...(alsoRead[step] ?? [])]}>
              <h3 className="heading-3">{t(`steps.${step}`)}</h3>
              <Wording of={eVisaSteps[step].wording} />
              <p>{t(`stepNotes.${step}`, { digits: invitationNumber.digits, pages: blankPages.pages })}</p>
              {part && <Answers answers={answers[part]} />}
            </Statement>
            {step === 'passport' && (
              <>
                <Statement rows={['e-visa-also/passportCopy', 'passport/validityAdvised']}>
                  <h4 className="heading-4">{t('copyTitle')}</h4>
                  <Wording of={eVisaAlsoAsked.passportCopy.wording} />
                  <p>{t('copy')}</p>
                </Statement>
                <Statement rows={['e-visa-also/application', 'e-visa-also/personal']}>
                  <h4 className="heading-4">{t('otherTitle')}</h4>
                  <p>{t('other')}</p>
                  <details className="disclosure">
                    <summary>{t('otherOpen', { n: answers.other.length })}</summary>
                    <Answers answers={answers.other} />
                  </details>
                </Statement>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Wording({ of }: { of: string }) {
  const t = useTranslations('portal');
  return (
    <p className="portal-wording">{t.rich('wording', { wording: of, q: (chunks) => <q lang="en">{chunks}</q> })}</p>
  );
}

function Answers({ answers }: { answers: readonly PortalAnswer[] }) {
  const t = useTranslations('portal');
  const locale = useLocale();
  return (
    <dl className="portal-answers">
      {answers.map(({ question, value, printed, at }) => {
        const label = labelOf(requestContent[locale].questions, question);
        return (
          <div key={question}>
            <dt>
              {label}
              {locale !== 'en' && (
                <span lang="en" className="portal-english">
                  {labelOf(requestContent.en.questions, question)}
                </span>
              )}
            </dt>
            <dd>
              {value === null ? (
                <>
                  {t('missing')}{' '}
                  <a className="screen-only" href={placePath(at, locale, slugs)}>
                    {t('answer')}
                    <span className="spoken"> {label}</span>
                  </a>
                </>
              ) : (
                <>
                  <span className="portal-value" translate="no">
                    {value}
                  </span>
                  <CopyButton
                    text={value}
                    hidden={t('copyHidden', { label })}
                    done={t('copied')}
                    failed={t('notCopied')}
                  >
                    {t('copyButton')}
                  </CopyButton>
                  {printed && <span className="portal-printed">{t('printedAs', { printed })}</span>}
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
