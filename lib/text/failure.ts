import type { Locale } from './routing';

// Apart from the other texts, because a page that broke carries its words in the browser: every page loads them. The no-break
// spaces of French are written out for the same reason.
export const failure = {
  fr: {
    title: 'Cette page n’a pas pu s’afficher',
    saved: 'Ce qui était marqué «\u00a0Enregistré\u00a0» l’est toujours.',
    unsaved:
      'Rechargez la page\u00a0: vous reprendrez où vous en étiez. Si cela se répète, revenez dans quelques minutes.',
    reload: 'Recharger la page',
    home: 'Aller à l’accueil',
    reference: 'Référence de l’incident\u00a0:',
  },
  en: {
    title: 'This page could not be shown',
    saved: 'What was marked “Saved” still is.',
    unsaved: 'Reload the page and you will be where you were. If it happens again, come back in a few minutes.',
    reload: 'Reload the page',
    home: 'Go to the home page',
    reference: 'Reference of the fault:',
  },
} as const satisfies Record<Locale, Record<string, string>>;
