import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { setRequestLocale } from 'next-intl/server';
import { localeOf } from '@/lib/text/routing';

/** Any address that no other page has, in development: built, proxy.ts answers it before a page is looked for. */
export default async function Unknown({ params }: PageProps<'/[locale]/[...rest]'>) {
  setRequestLocale(localeOf((await params).locale));
  await connection();
  notFound();
}
