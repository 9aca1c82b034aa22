import type { StepTexts } from '../request-texts';

export const steps = {
  trip: { slug: 'voyage', title: 'Votre voyage', lede: 'Ces réponses valent pour tous les voyageurs du dossier.' },
  unprepared: { slug: 'autre-motif', title: 'Sapar ne prépare pas de demande pour ce motif' },
  inviter: { slug: 'organisateur', title: 'Qui organise votre visite ?' },
  host: { slug: 'hote', title: 'La personne qui vous invite' },
  organisation: { slug: 'organisme', title: 'L’organisme qui vous invite' },
  stay: { slug: 'hebergement', title: 'Où vous logerez' },
  transit: { slug: 'transit', title: 'Votre transit' },
  sponsor: { slug: 'payeur', title: 'La personne qui paie' },
  insurance: { slug: 'assurance', title: 'Votre assurance' },
  contact: {
    slug: 'domicile',
    title: 'Domicile, contact et frais',
    lede: 'L’adresse où vous habitez aujourd’hui, pour tous les voyageurs du dossier.',
  },
  identity: {
    slug: 'identite',
    title: 'Identité',
    lede: 'Recopiez la page de la photo du passeport, accents compris.',
  },
  passport: { slug: 'passeport', title: 'Passeport' },
  residence: { slug: 'retour', title: 'Retour dans le pays où vous habitez' },
  permit: { slug: 'titre-de-sejour', title: 'Titre de séjour' },
  invitation: {
    slug: 'invitation',
    title: 'Invitation',
    lede: 'Pour cette nationalité, ce motif et cette durée, une invitation enregistrée au Kazakhstan est demandée, ou pourrait l’être : sans elle, demandez à la mission. L’hôte la demande sur vmp.gov.kz au moins 5 jours ouvrables avant l’entrée : assez tôt pour que vous déposiez ensuite, car le visa demande 5 jours ouvrables lui aussi.',
  },
  guardians: {
    slug: 'parents',
    title: 'Parents et consentement',
    lede: 'Le voyageur a moins de 18 ans : un parent ou un représentant légal dépose la demande.',
  },
  situation: { slug: 'situation', title: 'Famille, activité et voyages précédents' },
  spouse: { slug: 'conjoint', title: 'Conjoint' },
  employer: { slug: 'employeur', title: 'Employeur ou établissement' },
  visits: { slug: 'visites', title: 'Séjours précédents au Kazakhstan' },
  refusal: { slug: 'refus', title: 'Refus d’entrée' },
  children: { slug: 'enfants', title: 'Enfants inscrits dans le passeport' },
} as const satisfies StepTexts;
