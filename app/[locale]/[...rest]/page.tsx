import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { setRequestLocale } from 'next-intl/server';
import { localeOf } from '@/lib/text/routing';

/** Any address that no other page has: it brings the 404 in the language of the address. */
export default async function Unknown({ params }: PageProps<'/[locale]/[...rest]'>) {
  setRequestLocale(localeOf((await params).locale));
  await connection();
  notFound();
}
