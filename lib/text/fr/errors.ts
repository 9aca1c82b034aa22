import type { ErrorTexts } from '../request-texts';

export const errors: ErrorTexts = {
  missing: 'Répondez à cette question',
  long: 'La réponse est trop longue : raccourcissez-la',
  script: 'Écrivez en lettres latines ou cyrilliques : la mission ne lit pas d’autre alphabet',
  digits: 'Un nom ne contient pas de chiffres',
  date: 'Écrivez une date, par exemple 27 3 2027 ou 27 mars 2027',
  day: 'Ce jour n’existe pas dans ce mois',
  month: 'Le mois va de 1 à 12, ou s’écrit en lettres',
  year: 'Écrivez l’année avec ses quatre chiffres',
  future: 'Cette date est à venir : vérifiez-la',
  unknown: 'Choisissez dans la liste',
  invalid: 'Choisissez une des réponses proposées',
  number: 'Un numéro de document compte de 5 à 12 lettres (A à Z) et chiffres',
  phone: 'Ce numéro de téléphone n’existe pas sous cette forme : vérifiez les chiffres',
  phoneCountry: 'Commencez par + et l’indicatif du pays, par exemple +33 6 12 34 56 78',
  email: 'Écrivez une adresse complète, par exemple nom@exemple.fr',
  postcode: 'Un code postal ne contient que des lettres et des chiffres',
  contradiction: '« Rien de tout cela » ne va pas avec une autre réponse',
};
