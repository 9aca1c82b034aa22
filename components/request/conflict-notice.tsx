'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Raw } from '@/lib/form/question';
import type { Row } from '@/lib/text/summary';
import type { Conflict } from './use-draft';

/**
 * Two windows wrote different answers on one step: both are shown and the person chooses. `linesOf` puts a text of the
 * step into words; without JavaScript the chosen text is posted as the step itself.
 */
export function ConflictNotice({
  conflict,
  hidden,
  linesOf,
  onSettle,
}: {
  conflict: Conflict;
  hidden: Readonly<Record<string, string>>;
  linesOf: (typed: Raw) => Row[];
  onSettle: (typed: Raw) => void;
}) {
  const t = useTranslations('request');
  const title = useRef<HTMLParagraphElement>(null);
  // It takes the place of the form, and with it of the input that had the focus.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const theirs = linesOf(conflict.theirs);
  const mine = linesOf(conflict.mine);
  const differing = mine.flatMap(({ question, label, lines }, i) => {
    const other = theirs[i]?.lines ?? [];
    return lines.join('\n') === other.join('\n') ? [] : [{ question, label, mine: lines, theirs: other }];
  });
  const text = (lines: string[]) => (lines.length > 0 ? lines.join(', ') : t('conflictNothing'));
  const choice = (typed: Raw, label: string, look: 'primary' | 'secondary') => (
    <form
      method="post"
      action="/api/dossier/step"
      onSubmit={(event) => {
        event.preventDefault();
        onSettle(typed);
      }}
    >
      {Object.entries({ ...hidden, ...typed }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look={look} name="intent" value="keep">
        {label}
      </Button>
    </form>
  );
  return (
    <Notice tone="warning" title={t('conflictTitle')} titleRef={title}>
      <p>{t('conflictLede')}</p>
      <div className="table-scroll">
        <table className="compare">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('conflictTheirs')}</th>
              <th scope="col">{t('conflictMine')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((row) => (
              <tr key={row.question}>
                <th scope="row">{row.label}</th>
                <td data-label={t('conflictTheirs')}>{text(row.theirs)}</td>
                <td data-label={t('conflictMine')}>{text(row.mine)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ButtonRow>
        {choice(conflict.mine, t('keepMine'), 'primary')}
        {choice(conflict.theirs, t('keepTheirs'), 'secondary')}
      </ButtonRow>
    </Notice>
  );
}
