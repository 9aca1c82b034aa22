import { Button, ButtonLink, ButtonRow } from '@/components/ui/button';
import { windowTitle } from '@/lib/text/titles';

export type FailureWords = {
  title: string;
  saved: string;
  unsaved: string;
  reload: string;
  home: string;
  reference: string;
};

/** What a page that broke says: what is safe, what to do, and the number under which the fault is logged. */
export function Failure({
  words,
  homeHref,
  digest,
  retry,
  headingLevel: Heading = 'h1',
}: {
  words: FailureWords;
  homeHref: string;
  digest: string | undefined;
  retry: () => void;
  headingLevel?: 'h1' | 'h2';
}) {
  return (
    <div className="page alone">
      <title>{windowTitle(words.title)}</title>
      <span className="horn" aria-hidden="true" />
      <Heading className="heading-1">{words.title}</Heading>
      <p className="lede">{words.saved}</p>
      <p>{words.unsaved}</p>
      <ButtonRow>
        <Button type="button" onClick={retry}>
          {words.reload}
        </Button>
        <ButtonLink look="quiet" href={homeHref}>
          {words.home}
        </ButtonLink>
      </ButtonRow>
      {digest && (
        <p className="alone-note">
          {words.reference} <code>{digest}</code>
        </p>
      )}
    </div>
  );
}
