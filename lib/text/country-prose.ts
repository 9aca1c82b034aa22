import type { FactId, SinceId } from '@/lib/briefing/facts';
import type { Subject } from '@/lib/briefing/rows';

/** Words that say one fact. `<kk>…</kk>` and the like mark words of another language. */
type Sentence<Id extends string> = readonly [fact: Id, words: string];

/** A page of the briefing on one subject, in one language. Each of its facts stands in exactly one sentence. */
export type SubjectProse<S extends Subject> = {
  readonly title: string;
  /** What lists and links call it. */
  readonly short: string;
  readonly lede: string;
  readonly description: string;
  readonly sections: readonly {
    /** The name of the section, the same in every language. */
    readonly id: string;
    /** What its address ends in, where that is not the name. */
    readonly anchor?: string;
    readonly title: string;
    readonly paragraphs: readonly (readonly Sentence<FactId<S>>[])[];
  }[];
  /** What was corrected, and what the founding page had said. */
  readonly notes: { readonly [Id in FactId<S>]?: string };
  readonly figures: readonly { readonly fact: FactId<S>; readonly value: string; readonly label: string }[];
  readonly since: { readonly [Id in SinceId<S>]: string };
};

/** A page of whichever subject. */
export type PageProse = Omit<SubjectProse<Subject>, 'since'> & {
  readonly since: { readonly [Id in SinceId]?: string };
};

export type BriefingProse = { readonly [S in Subject]: SubjectProse<S> };
