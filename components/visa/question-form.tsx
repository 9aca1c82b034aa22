import { useLocale, useTranslations } from 'next-intl';
import { useCountryOptions } from '@/components/fields/country-options';
import { DateBoxes } from '@/components/fields/date-boxes';
import { Button, ButtonRow } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { describedBy, Field } from '@/components/ui/field';
import type { Typed, TypedQuestion } from '@/lib/api/typed-query';
import type { NationalityCode } from '@/lib/countries/codes';
import { nationalityOptions } from '@/lib/countries/names';
import { pagePath } from '@/lib/text/pages';
import { requestContent } from '@/lib/text/request-content';
import { passportTypes } from '@/lib/visa/rules/passports';
import { purposes } from '@/lib/visa/rules/purposes';

type Errors = Readonly<Partial<Record<TypedQuestion, string>>>;

/**
 * Who travels, why and when: a plain form whose answers go into the address of the answer. They name nobody, and the answer can be
 * sent on. `nationality` where the page is that of one.
 */
export function QuestionForm({
  nationality,
  typed = {},
  errors = {},
}: {
  nationality?: NationalityCode;
  typed?: Typed;
  errors?: Errors;
}) {
  const locale = useLocale();
  const t = useTranslations('visa');
  const request = useTranslations('request');
  const { questions } = requestContent[locale];
  const writeOptions = useCountryOptions();
  const errorPrefix = request('errorPrefix');
  const wrong = (Object.entries(errors) as [TypedQuestion, string][]).map(([question, text]) => ({
    href: question === 'from' || question === 'to' ? `#${question}-day` : `#${question}`,
    text,
  }));
  const select = (name: 'nationality' | 'passport' | 'purpose', hint?: string) => ({
    id: name,
    name,
    className: 'input',
    'aria-describedby': describedBy(name, { hint, error: errors[name] }),
    'aria-invalid': errors[name] ? true : undefined,
  });
  return (
    <form action={pagePath('/visa/reponse', locale)} className="question-form">
      {wrong.length > 0 && <ErrorSummary title={request('errorsTitle')} errors={wrong} autoFocus />}
      {nationality ? (
        <input type="hidden" name="nationality" value={nationality} />
      ) : (
        <Field
          id="nationality"
          label={questions.nationality.label}
          hint={questions.nationality.hint}
          error={errors.nationality}
          errorPrefix={errorPrefix}
        >
          <select
            {...select('nationality', questions.nationality.hint)}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: names of countries in our own words, escaped all the same.
            dangerouslySetInnerHTML={writeOptions(nationalityOptions(locale), typed.nationality?.trim().toUpperCase())}
          />
        </Field>
      )}
      <Field id="passport" label={questions.passportType.label} error={errors.passport} errorPrefix={errorPrefix}>
        <select {...select('passport')} defaultValue={typed.passport ?? 'ordinary'}>
          {passportTypes.map((type) => (
            <option key={type} value={type}>
              {questions.passportType.options[type]}
            </option>
          ))}
        </select>
      </Field>
      <Field id="purpose" label={questions.purpose.label} error={errors.purpose} errorPrefix={errorPrefix}>
        <select {...select('purpose')} defaultValue={typed.purpose ?? ''}>
          <option value="">{request('choose')}</option>
          {purposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {questions.purpose.options[purpose]}
            </option>
          ))}
        </select>
      </Field>
      {(['from', 'to'] as const).map((name) => (
        <Field
          key={name}
          id={name}
          group
          label={t(`${name}Label`)}
          hint={name === 'from' ? questions.arrival.hint : t('toHint')}
          error={errors[name]}
          errorPrefix={errorPrefix}
        >
          <DateBoxes name={name} typed={typed} invalid={Boolean(errors[name])} />
        </Field>
      ))}
      <ButtonRow>
        <Button>{t('button')}</Button>
      </ButtonRow>
    </form>
  );
}
