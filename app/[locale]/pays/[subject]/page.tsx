import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { use } from 'react';
import { SubjectPage } from '@/components/briefing/subject-page';
import { subjects } from '@/lib/briefing/rows';
import { pageMetadata } from '@/lib/server/metadata';
import { subjectPages, subjectProse } from '@/lib/text/country';
import { pagePaths } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';
import { windowTitle } from '@/lib/text/titles';

type Props = PageProps<'/[locale]/pays/[subject]'>;

/** Other addresses are no pages: they go to the one that says so. */
export const dynamicParams = false;

/** The last part of the address of a subject's page, in the folder's language. */
const nameOf = (subject: (typeof subjects)[number]) => subjectPages[subject].slice('/pays/'.length);

export const generateStaticParams = () => subjects.map((subject) => ({ subject: nameOf(subject) }));

async function pageOf(params: Props['params']) {
  const { locale, subject } = await params;
  return { locale: localeOf(locale), subject: subjects.find((each) => nameOf(each) === subject) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, subject } = await pageOf(params);
  if (!subject) return {};
  const { title, description } = subjectProse(subject, locale);
  return pageMetadata(pagePaths(subjectPages[subject]), locale, { title: windowTitle(title), description });
}

export default function CountrySubject({ params }: Props) {
  const { locale, subject } = use(pageOf(params));
  if (!subject) notFound();
  setRequestLocale(locale);
  return <SubjectPage subject={subject} />;
}
