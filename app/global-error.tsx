'use client';

import './global-error.css';
import { Failure } from '@/components/shell/failure';
import { failure } from '@/lib/text/failure';

/** Shown when even the frame of the page failed: the language is not known then, so it speaks both. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const retry = () => window.location.reload();
  return (
    <html lang="fr">
      <body className="broken">
        <div className="bare-head" />
        <main>
          <Failure words={failure.fr} homeHref="/fr" digest={error.digest} retry={retry} />
          <div lang="en">
            <Failure words={failure.en} homeHref="/en" digest={undefined} retry={retry} headingLevel="h2" />
          </div>
        </main>
      </body>
    </html>
  );
}
