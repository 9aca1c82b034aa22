import type { PageProse } from './country-prose';

type Sentence = PageProse['sections'][number]['paragraphs'][number][number];

/** One or more whole sentences, and the facts that they tell. */
export type Passage = { readonly ids: readonly [Sentence[0], ...Sentence[0][]]; readonly words: string };

/** A paragraph in whole sentences: where facts share a sentence, they stand together. */
export function passagesOf(paragraph: readonly Sentence[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (const [id, words] of paragraph) {
    open = open ? { ids: [...open.ids, id], words: `${open.words} ${words}` } : { ids: [id], words };
    if (!/[.!?][»”]?$/.test(words)) continue;
    passages.push(open);
    open = undefined;
  }
  if (open) throw new Error(`A paragraph ends within a sentence: ${open.words}`);
  return passages;
}
