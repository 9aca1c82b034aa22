'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, type ReactNode, useRef } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { useScripts } from '@/components/ui/use-scripts';

/** How a passport is to be read. */
export type ScanStart = { by: 'camera' } | { by: 'file'; file: File };

const typesTaken = 'image/*,.heic,.heif,application/pdf';

/** The two ways to have a passport read, under what is said of them. A file may be dropped too. */
export function ScanChoice({
  again = false,
  quiet = false,
  byFile = false,
  onStart,
  children,
}: {
  /** After a try that failed. */
  again?: boolean;
  /** Whether another way than these is the better one by now. */
  quiet?: boolean;
  /** Whether a file is the better one of the two. */
  byFile?: boolean;
  onStart: (start: ScanStart) => void;
  children: ReactNode;
}) {
  const t = useTranslations('request.scan');
  const input = useRef<HTMLInputElement>(null);
  // A press before the scripts are there would be lost.
  const scripted = useScripts();
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onStart({ by: 'file', file });
  };
  return (
    <section
      className="scan scripted"
      aria-label={t('title')}
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      {children}
      <ButtonRow>
        <Button
          type="button"
          look={quiet || byFile ? 'secondary' : 'primary'}
          disabled={!scripted}
          onClick={() => onStart({ by: 'camera' })}
        >
          {t(again ? 'again' : 'camera')}
        </Button>
        <Button
          type="button"
          look={byFile && !quiet ? 'primary' : 'secondary'}
          disabled={!scripted}
          onClick={() => input.current?.click()}
        >
          {t('file')}
        </Button>
      </ButtonRow>
      <p className="scan-drop">{t('drop')}</p>
      {scripted && (
        <input
          ref={input}
          type="file"
          accept={typesTaken}
          hidden
          aria-label={t('file')}
          onChange={({ target }) => {
            take(target.files);
            target.value = '';
          }}
        />
      )}
    </section>
  );
}
