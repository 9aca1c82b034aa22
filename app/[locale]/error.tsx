'use client';

import { useParams } from 'next/navigation';
import { Failure } from '@/components/shell/failure';
import { failure } from '@/lib/text/failure';
import type { Locale } from '@/lib/text/routing';

/** Shown in place of a page that failed. A reload, not a re-render: the page may come from an older release. */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  const asked = String(useParams().locale);
  const locale = Object.hasOwn(failure, asked) ? (asked as Locale) : 'fr';
  return (
    <>
      <div className="bare-head on-sky" />
      <div className="felt-edge" aria-hidden="true" />
      <main>
        <Failure
          words={failure[locale]}
          homeHref={`/${locale}`}
          digest={error.digest}
          retry={() => window.location.reload()}
        />
      </main>
    </>
  );
}
