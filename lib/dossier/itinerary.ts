import { countryName } from '@/lib/countries/names';
import { daysCounted } from '@/lib/form/date';
import { dayInWords } from '@/lib/text/dates';
import type { Messages } from '@/lib/text/fr';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import type { Dossier } from '@/lib/visa/dossier';
import type { DossierPart } from './part';
import type { VisaRequest } from './requests';
import { homeOf, hostOf, inOneLine, stayOf, tripValues } from './trip-words';

/** The days of the trip as far as the answers tell them, with room for what is booked later. */
export function itineraryOf(dossier: Dossier, requests: readonly VisaRequest[], locale: Locale): DossierPart {
  const { answers: trip } = dossier.trip;
  const { arrival = '', departure = '', purpose, destinationCountry } = trip;
  const values = tripValues(trip, locale);
  const text = (key: keyof Messages['dossier']['itinerary'], more: Readonly<Record<string, string | number>> = {}) =>
    say(locale, ({ dossier: texts }) => texts.itinerary[key], { ...values, ...more });
  const nights = say(locale, ({ dossier: texts }) => texts.facts.night, {
    nights: Math.max(0, daysCounted(arrival, departure) - 1),
  });
  const isTransit = purpose === 'transit';
  const address = stayOf(trip);
  const destination = destinationCountry ? countryName(destinationCountry, locale) : '';
  return {
    id: 'itinerary',
    title: text('title'),
    lang: locale,
    handIn: true,
    content: [
      { type: 'text', text: text('lede') },
      {
        type: 'table',
        columns: [text('day'), text('where'), text('what'), text('ticket')],
        shares: [5, 4, 6, 5],
        rows: [
          [dayInWords(arrival, locale, 'full'), inOneLine(trip.entryPoint) ?? '', text('arrival'), ''],
          [
            `${text('fromTo')}\n${nights}`,
            inOneLine(trip.destinations) ?? '',
            isTransit
              ? text('transit', { route: inOneLine(trip.transitRoute) ?? '' })
              : address
                ? text('stay', { address })
                : text('stayUnknown'),
            '',
          ],
          [
            dayInWords(departure, locale, 'full'),
            inOneLine(trip.transitPoint) ?? '',
            isTransit ? text('onward', { destination }) : text('departure'),
            '',
          ],
        ],
      },
      { type: 'text', look: 'note', text: text('byHand') },
      { type: 'heading', text: text('contacts') },
      {
        type: 'facts',
        rows: [
          ...(hostOf(trip) ? [{ term: text('there'), value: hostOf(trip) ?? '' }] : []),
          {
            term: text('home'),
            value: [
              requests.map(({ name }) => name).join(', '),
              homeOf(trip, locale),
              inOneLine(trip.phone, trip.email),
            ]
              .filter(Boolean)
              .join('\n'),
          },
        ],
      },
    ],
  };
}
