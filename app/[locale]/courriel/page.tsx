import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { Shell } from '@/components/shell/shell';
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button';
import { PageColumns } from '@/components/ui/page';
import { type MailPurpose, readMailToken } from '@/lib/server/mail-link';
import { privateMetadata } from '@/lib/server/metadata';
import { pagePath, pagePaths } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';

type Props = PageProps<'/[locale]/courriel'>;

const purposes: readonly MailPurpose[] = ['confirm', 'stop'];
const outcomes = ['confirmed', 'stopped'] as const;

/** What the address asks for, or what came of it; `over` for a link that is void. */
async function asked(search: Props['searchParams']) {
  const query = await search;
  const purpose = purposes.find((each) => query[each] !== undefined && readMailToken(each, query[each]));
  return {
    purpose,
    token: purpose && String(query[purpose]),
    state: purpose ?? outcomes.find((each) => each === query.done) ?? ('over' as const),
  };
}

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'mail' });
  const { state } = await asked(searchParams);
  return privateMetadata(t(`page.${state}Title`));
}

/** Where the links of letters lead: a button, as many programs open every link of a letter before its reader does. */
export default async function MailRoute({ params, searchParams }: Props) {
  await connection();
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'mail' });
  const { purpose, token, state } = await asked(searchParams);
  return (
    <Shell hrefs={pagePaths('/courriel')}>
      <PageColumns>
        <h1>{t(`page.${state}Title`)}</h1>
        <p className="lede">{t(`page.${state}`)}</p>
        {purpose ? (
          <form method="post" action={`/api/mail/${purpose}`}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="token" value={token} />
            <ButtonRow>
              <Button>{t(`page.${purpose}Button`)}</Button>
            </ButtonRow>
          </form>
        ) : (
          <ButtonRow>
            <ButtonLink href={pagePath('/reprendre', locale)}>{t('page.resume')}</ButtonLink>
          </ButtonRow>
        )}
      </PageColumns>
    </Shell>
  );
}
