import type { Slugs } from './places';
import { requestContent } from './request-content';
import type { StepTexts } from './request-texts';

const slugsOf = (steps: StepTexts) =>
  Object.fromEntries(Object.entries(steps).map(([id, { slug }]) => [id, slug])) as Slugs['fr'];

/** The addresses of all steps in all languages, for the server and for links to the other languages. */
export const slugs: Slugs = { fr: slugsOf(requestContent.fr.steps), en: slugsOf(requestContent.en.steps) };
