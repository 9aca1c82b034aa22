import { useLocale } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Raw } from '@/lib/form/question';
import { SharedDevice } from './shared-device';

/** The button that starts a dossier: a plain form, so that it works before and without any script. */
export function StartForm({
  another = false,
  answers = {},
  look = 'secondary',
  wide,
  byPassport,
  children,
}: {
  /** One is open already, and the person chose a second. */
  another?: boolean;
  /** What the first page of the request asks and the person has answered already, as typed. */
  answers?: Raw;
  look?: 'primary' | 'secondary';
  wide?: boolean;
  /** The words of a second button, which starts by reading the passport; only scripts can. */
  byPassport?: string;
  children: string;
}) {
  return (
    <form method="post" action="/api/dossier">
      <input type="hidden" name="locale" value={useLocale()} />
      {another && <input type="hidden" name="another" value="yes" />}
      {Object.entries(answers).map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      <Button look={look} wide={wide}>
        {children}
      </Button>
      {byPassport && (
        <Button look="secondary" wide={wide} className="scripted" name="by" value="passport">
          {byPassport}
        </Button>
      )}
      <SharedDevice />
    </form>
  );
}
