type Words = (
  key: 'traveller' | 'travellerOf' | 'travellerNamed',
  values: { n: number; of: number } | { place: string; name: string },
) => string;

/** Where a traveller stands among all, `index` from 0: "Voyageur 2 sur 4"; `t` gives the words of the request. */
export const placeWords = (t: Words, index: number, of: number): string =>
  t(of > 1 ? 'travellerOf' : 'traveller', { n: index + 1, of });

/** How a traveller is called: "Voyageur 2 sur 4 · Inès Bensaïd", by name once it is known. */
export function whoWords(t: Words, travellers: readonly { name?: string | undefined }[], index: number): string {
  const place = placeWords(t, index, travellers.length);
  const name = travellers[index]?.name;
  return name ? t('travellerNamed', { place, name }) : place;
}
