import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { preloadFonts } from '@/components/shell/fonts';
import '../globals.css';
import { routing } from '@/lib/text/routing';

export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }));

export const metadata: Metadata = {
  applicationName: 'Sapar',
  // Numbers in our text are passports and dates, not telephones.
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#efece3' },
    { media: '(prefers-color-scheme: dark)', color: '#0a1015' },
  ],
};

/**
 * The root of every page in every language. It reads nothing of the request, so that public pages stay static; private
 * pages begin with `await connection()`, which renders them per request and lets Next put the nonce on their scripts.
 */
export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  preloadFonts();
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
