import type { Metadata } from 'next';
import { connection } from 'next/server';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Shell } from '@/components/shell/shell';
import { type SharedRule, StayCalculator } from '@/components/stays/stay-calculator';
import { nationalityOptions } from '@/lib/countries/names';
import type { IsoDay } from '@/lib/form/date';
import { pageMetadata } from '@/lib/server/metadata';
import { today } from '@/lib/server/today';
import { figures } from '@/lib/text/figures';
import { pagePaths } from '@/lib/text/pages';
import { requestContent } from '@/lib/text/request-content';
import { type Locale, localeOf } from '@/lib/text/routing';
import { stayRuleOf } from '@/lib/visa/stay-rule';
import { postStays } from './post-stays';

type Props = PageProps<'/[locale]/calcul-sejour'>;

/** All but the title, which the page itself sets: it says when there are errors. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'stays' });
  const { title: _, ...rest } = pageMetadata(pagePaths('/calcul-sejour'), locale, {
    title: t('title'),
    description: t('description', figures),
  });
  return rest;
}

/** The nationalities, and the rules that they share: few, for the page carries all of them. */
function nationalitiesAndRules(locale: Locale, on: IsoDay) {
  const rules: SharedRule[] = [];
  const places = new Map<string, number>();
  const nationalities = nationalityOptions(locale).map((option) => {
    const { rows, ...rule } = stayRuleOf(option.code, on);
    const key = JSON.stringify(rule);
    const place = places.get(key) ?? rules.push(rule) - 1;
    places.set(key, place);
    return { ...option, rule: place, row: rows[0] };
  });
  return { nationalities, rules };
}

/** Counts the days of a stay. It answers to what one person typed, so it is rendered for each request and kept nowhere. */
export default async function StayCalculatorPage({ params }: Props) {
  await connection();
  const locale = localeOf((await params).locale);
  const on = today(Date.now());
  const { stays, request } = await getMessages({ locale });
  return (
    <Shell page="/calcul-sejour">
      <NextIntlClientProvider messages={{ stays, request }}>
        <StayCalculator
          today={on}
          errorTexts={requestContent[locale].errors}
          post={postStays}
          {...nationalitiesAndRules(locale, on)}
        />
      </NextIntlClientProvider>
    </Shell>
  );
}
