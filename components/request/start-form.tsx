import { useLocale } from 'next-intl';
import { Button } from '@/components/ui/button';

/** The button that starts a dossier: a plain form, so that it works before and without any script. */
export function StartForm({
  another = false,
  look = 'secondary',
  wide,
  children,
}: {
  /** One is open already, and the person chose a second. */
  another?: boolean;
  look?: 'primary' | 'secondary';
  wide?: boolean;
  children: string;
}) {
  return (
    <form method="post" action="/api/dossier">
      <input type="hidden" name="locale" value={useLocale()} />
      {another && <input type="hidden" name="another" value="yes" />}
      <Button look={look} wide={wide}>
        {children}
      </Button>
    </form>
  );
}
