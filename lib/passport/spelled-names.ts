import { machineLetters } from './transliteration';

/**
 * Given names that are often written with marks which machine-readable lines leave out. Their letters alone do not say whether Zoe is
 * Zoé or Zoë, so these are spellings to be offered, never to be filled in.
 */
const marked = `
  Adélaïde Adèle Adélie Adrián Agnès Aïcha Aïda Aimé Aimée Álvaro Amélie Anaé Anaël Anaëlle Anaïs André Andréa Andrée Andrés
  Ángel Angèle Angélique Athénaïs Aurèle Aurélie Aurélien Barnabé Béatrice Bénédicte Bérangère Bérénice Björn Cécile Cécilia
  Céleste Célestin Célestine Célia Céline César Chloé Chloë Cléa Clélia Clémence Clément Clémentine Daphné Débora Déborah
  Désiré Désirée Dorothée Édouard Éléa Éléna Éléonore Éliane Élie Élisa Élisabeth Élise Élodie Éloi Éloïse Émeline Émile Émilie
  Émilien Émilienne Énora Éric Érica Esmée Estéban Étienne Eugène Eugénie Éva Évan Évelyne Félicie Félicité Félix Frédéric
  Frédérique Gaël Gaëlle Gaétan Gaëtan Geneviève Gérald Géraldine Gérard Grégoire Grégory Gwénaël Gwénaëlle Héléna Hélène
  Héloïse Hervé Honoré Inès Inés Irène Irénée Iván Jérémie Jérémy Jérôme Jesús João Joaquín Joël Joëlle José Josée Joséphine
  Josué Julián Jürgen Kévin Laëtitia Léa Léana Léandre Léane Léna Léo Léon Léonard Léonie Léonore Léopold Loïc Loïs Lucía Luís
  Lætitia Maël Maëlle Maëlys Maëva Mahé Maïa Maïté María Martín Matéo Mathéo Mattéo Médéric Mégane Mélanie Mélina Mélissa
  Mélodie Michaël Michèle Mickaël Moïse Mónica Mylène Naïm Naïma Nathanaël Nicolás Noé Noël Noélie Noëlle Noémie Océane Óscar
  Pénélope Philomène Raphaël Raphaëlle Raúl Régine Régis Rémi Rémy René Renée Róisín Roméo Salomé Samuël Sébastien Ségolène
  Sérgio Séverine Sofía Solène Sören Stéphane Stéphanie Théa Théo Théodora Théodore Théophile Théotime Thérèse Timéo Timothé
  Timothée Tomás Valère Valérian Valérie Véronique Víctor Xénia Yaël Yaëlle Zélie Zoé Zoë
`;

/** First names that are often joined to the next one by a hyphen, for which lines have a filler as between any two names. */
const joining = new Set(['ANNE', 'JEAN', 'LOU', 'MARIE', 'PAUL', 'PIERRE']);

let spellings: ReadonlyMap<string, readonly string[]> | undefined;

/** The marked names by their letters in the lines (ICAO Doc 9303-3, section 6). */
function byLetters(): ReadonlyMap<string, readonly string[]> {
  spellings ??= Map.groupBy(marked.trim().split(/\s+/), (name) => {
    const letters = machineLetters(name);
    return letters.ok ? letters.text : '';
  });
  return spellings;
}

/** At most so many spellings are offered: more would have to be read. */
const most = 3;

/**
 * How the given names of machine-readable lines, such as `CHLOE ZOE`, may be spelled where they are printed: with the marks that are
 * usual, or joined by a hyphen. Empty where nothing is known of them.
 */
export function spellingsOf(givenNames: string): string[] {
  const parts = givenNames.split(' ').filter((part) => part !== '');
  const capitalised = (part: string) => part.charAt(0) + part.slice(1).toLowerCase();
  const choices = parts.map((part) => byLetters().get(part) ?? [capitalised(part)]);
  const spelled = choices.reduce<string[][]>(
    (all, names) => all.flatMap((name) => names.map((next) => [...name, next])),
    [[]],
  );
  const plain = parts.map(capitalised).join(' ');
  const [first = '', second] = parts;
  const joined = second !== undefined && joining.has(first);
  return spelled
    .map((names) => names.join(' '))
    .flatMap((name) => (joined ? [name.replace(' ', '-'), name] : [name]))
    .filter((name) => name !== plain)
    .slice(0, most);
}
