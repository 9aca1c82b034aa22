import type { QuestionTexts } from '../request-texts';

export const questions = {
  purpose: {
    label: 'Quel est le motif du voyage ?',
    short: 'Motif du voyage',
    missing: 'Choisissez le motif du voyage',
    options: {
      private: 'Visite privée : famille, amis',
      tourism: 'Tourisme',
      business: 'Affaires : négociations, contrats',
      transit: 'Transit vers un autre pays',
      study: 'Études',
      work: 'Travail',
      treatment: 'Soins médicaux',
      other: 'Un autre motif',
    },
  },
  arrival: {
    label: 'Date d’arrivée au Kazakhstan',
    short: 'Arrivée',
    hint: 'Par exemple 27 3 2027, ou 27032027 dans la première case',
    missing: 'Indiquez la date d’arrivée',
    errors: {
      past: 'La date d’arrivée est passée',
      far: 'La date d’arrivée est dans plus de deux ans : vérifiez l’année',
    },
    warnings: {
      soon: 'Pour un visa, les missions demandent 5 jours ouvrables : cette date est peut-être trop proche. Appelez la mission avant de déposer le dossier.',
    },
  },
  departure: {
    label: 'Date de départ du Kazakhstan',
    short: 'Départ',
    missing: 'Indiquez la date de départ',
    errors: {
      order: 'Le départ vient avant l’arrivée',
      validity: 'La période dépasse la plus longue validité de ce visa : raccourcissez-la',
    },
    warnings: {
      stay: 'Si un visa est à demander : les sources que nous avons lues donnent un séjour plus court pour cette catégorie. À confirmer avec la mission avant de déposer le dossier.',
    },
  },
  entries: {
    label: 'Combien de fois entrerez-vous au Kazakhstan ?',
    short: 'Nombre d’entrées',
    missing: 'Choisissez le nombre d’entrées',
    errors: {
      validity:
        'Un visa à une seule entrée n’est pas valable aussi longtemps : choisissez « Plusieurs fois », même si vous n’entrez qu’une fois',
    },
    options: { single: 'Une fois', multiple: 'Plusieurs fois' },
  },
  destinations: {
    label: 'Villes où vous irez',
    short: 'Lieux de séjour',
    hint: 'Par exemple Almaty, Astana',
    missing: 'Indiquez au moins une ville',
  },
  entryPoint: {
    label: 'Premier point d’entrée',
    hint: 'L’aéroport ou le poste-frontière',
    missing: 'Indiquez par où vous entrerez',
  },
  inviter: {
    label: 'Votre visite est organisée par',
    short: 'Organisateur',
    missing: 'Choisissez qui organise la visite',
    options: {
      organisation: 'Une agence, un hôtel ou un autre organisme au Kazakhstan',
      nobody: 'Personne : nous organisons nous-mêmes',
    },
    hints: { nobody: 'La case est alors barrée sur le formulaire' },
  },
  hostName: {
    label: 'Nom complet',
    short: 'Hôte',
    missing: 'Indiquez le nom de la personne qui vous invite',
  },
  hostAddress: {
    label: 'Adresse au Kazakhstan',
    short: 'Adresse de l’hôte',
    hint: 'Rue, numéro, ville',
    missing: 'Indiquez l’adresse de la personne qui vous invite',
  },
  hostPhone: {
    label: 'Téléphone',
    short: 'Téléphone de l’hôte',
    hint: 'Un numéro du Kazakhstan, ou + et l’indicatif du pays',
    missing: 'Indiquez le téléphone de la personne qui vous invite',
  },
  staysWithHost: {
    label: 'Logerez-vous à cette adresse ?',
    short: 'Hébergement chez l’hôte',
    missing: 'Dites si vous logerez à cette adresse',
    options: { yes: 'Oui', no: 'Non, ailleurs' },
  },
  organisationName: {
    label: 'Nom de l’organisme',
    missing: 'Indiquez le nom de l’organisme',
  },
  organisationAddress: {
    label: 'Adresse au Kazakhstan',
    short: 'Adresse de l’organisme',
    hint: 'Rue, numéro, ville',
    missing: 'Indiquez l’adresse de l’organisme',
  },
  organisationPhone: {
    label: 'Téléphone',
    short: 'Téléphone de l’organisme',
    hint: 'Un numéro du Kazakhstan, ou + et l’indicatif du pays',
    missing: 'Indiquez le téléphone de l’organisme',
  },
  stayAddress: {
    label: 'Adresse de votre séjour',
    hint: 'L’hôtel ou le logement, avec la rue et la ville ; le premier si vous en changez',
    missing: 'Indiquez l’adresse de votre séjour',
  },
  destinationCountry: {
    label: 'Pays où vous allez ensuite',
    short: 'Pays de destination',
    missing: 'Choisissez le pays de destination',
  },
  destinationVisa: {
    label: 'Avez-vous un visa ou un titre de séjour pour ce pays ?',
    short: 'Visa du pays de destination',
    missing: 'Dites si vous avez le droit d’entrer dans ce pays',
    options: { yes: 'Oui', no: 'Non' },
    warnings: {
      onward:
        'La mission demande le visa ou le titre de séjour du pays de destination, sauf si vous n’en avez pas besoin.',
    },
  },
  transitPoint: {
    label: 'Point de passage de la frontière',
    short: 'Frontière',
    hint: 'Par exemple Almaty airport, Khorgos',
    missing: 'Indiquez le point de passage',
  },
  transitRoute: {
    label: 'Itinéraire',
    hint: 'Les villes dans l’ordre, avec le moyen de transport',
    missing: 'Indiquez l’itinéraire',
  },
  payer: {
    label: 'Qui paie le voyage et le séjour ?',
    short: 'Qui paie',
    missing: 'Choisissez qui paie',
    options: {
      self: 'Les voyageurs eux-mêmes',
      host: 'La personne ou l’organisme qui invite',
      employer: 'L’employeur',
      other: 'Quelqu’un d’autre',
    },
  },
  payerName: {
    label: 'Nom de la personne qui paie, et son lien avec vous',
    short: 'Personne qui paie',
    hint: 'Par exemple Claire Lefèvre, mother',
    missing: 'Indiquez qui paie',
  },
  insured: {
    label: 'Avez-vous une assurance pour ce séjour ?',
    short: 'Assurance',
    missing: 'Indiquez si vous avez une assurance',
    options: { yes: 'Oui', no: 'Non, ou pas encore' },
  },
  insurer: { label: 'Compagnie d’assurance', missing: 'Indiquez la compagnie d’assurance' },
  insuredUntil: {
    label: 'Valable jusqu’au',
    short: 'Fin de l’assurance',
    missing: 'Indiquez la fin de l’assurance',
    warnings: { coverage: 'L’assurance finit avant votre départ du Kazakhstan : prolongez-la.' },
  },
  residence: {
    label: 'Pays où vous habitez',
    short: 'Pays de résidence',
    missing: 'Choisissez le pays où vous habitez',
  },
  street: { label: 'Numéro et rue', short: 'Adresse', missing: 'Indiquez votre adresse' },
  postcode: { label: 'Code postal' },
  town: { label: 'Ville', missing: 'Indiquez votre ville' },
  phone: {
    label: 'Téléphone',
    hint: 'Écrivez-le comme d’habitude ; pour un autre pays que le vôtre, commencez par +',
    missing: 'Indiquez votre téléphone',
  },
  email: { label: 'Adresse électronique', hint: 'Gardée avec le dossier ; elle n’est pas sur le formulaire' },
  surname: {
    label: 'Nom(s)',
    missing: 'Indiquez le nom tel qu’il est imprimé dans le passeport',
  },
  givenNames: {
    label: 'Prénoms',
    hint: 'Tous, dans l’ordre du passeport',
    missing: 'Indiquez les prénoms ; si le passeport ne porte qu’un seul nom, cochez la case plus bas',
  },
  singleName: {
    label: 'Un seul nom',
    options: { single: 'Le passeport ne porte qu’un seul nom' },
    errors: { two: 'Vous avez écrit un nom et un prénom : décochez cette case ou effacez l’un des deux' },
  },
  otherNames: {
    label: 'Autres noms et prénoms',
    hint: 'Nom de naissance ou d’usage, anciens noms',
  },
  sex: {
    label: 'Sexe, comme dans le passeport',
    short: 'Sexe',
    missing: 'Choisissez le sexe inscrit dans le passeport',
    options: { male: 'Masculin', female: 'Féminin' },
  },
  birthDate: {
    label: 'Date de naissance',
    hint: 'Par exemple 14 2 1986',
    missing: 'Indiquez la date de naissance',
    errors: { old: 'Vérifiez l’année de naissance' },
  },
  birthPlace: {
    label: 'Ville de naissance',
    hint: 'Comme dans le passeport',
    missing: 'Indiquez la ville de naissance',
  },
  birthCountry: {
    label: 'Pays de naissance',
    hint: 'Le pays d’aujourd’hui, si les frontières ont changé',
    missing: 'Choisissez le pays de naissance',
  },
  nationality: {
    label: 'Nationalité',
    hint: 'Celle du passeport utilisé pour ce voyage ; apatrides et réfugiés en fin de liste',
    missing: 'Choisissez la nationalité',
  },
  birthNationality: { label: 'Nationalité à la naissance', hint: 'Seulement si elle était différente' },
  passportType: {
    label: 'Type de passeport',
    missing: 'Choisissez le type de passeport',
    options: {
      ordinary: 'Ordinaire',
      service: 'De service',
      diplomatic: 'Diplomatique',
      other: 'Autre document de voyage',
    },
  },
  passportNumber: {
    label: 'Numéro du passeport',
    hint: 'Par exemple 12 AB 34567 ; les espaces ne comptent pas',
    missing: 'Indiquez le numéro du passeport',
  },
  passportIssued: {
    label: 'Délivré le',
    short: 'Passeport délivré le',
    missing: 'Indiquez la date de délivrance',
    errors: { beforeBirth: 'Le passeport ne peut pas avoir été délivré avant la naissance' },
  },
  passportExpiry: {
    label: 'Expire le',
    short: 'Passeport valable jusqu’au',
    missing: 'Indiquez la date d’expiration',
    errors: {
      order: 'L’expiration vient avant la délivrance',
      expired: 'Ce passeport a expiré : il en faut un autre avant de demander le visa',
      short:
        'Le passeport doit rester valable au moins 3 mois après la fin de la période demandée : renouvelez-le avant de demander le visa',
    },
    warnings: {
      advised:
        'Le passeport expire moins de 6 mois après le séjour. La règle demande 3 mois, certaines pages en demandent 6 : à confirmer avec la mission.',
    },
  },
  passportIssuer: {
    label: 'Délivré par',
    short: 'Passeport délivré par',
    hint: 'L’autorité inscrite dans le passeport',
    missing: 'Indiquez l’autorité qui a délivré le passeport',
  },
  mayReturn: {
    label: 'Avez-vous le droit de revenir dans le pays où vous habitez ?',
    short: 'Droit de retour',
    hint: 'Par exemple un titre de séjour valable',
    missing: 'Dites si vous avez le droit de revenir',
    options: { yes: 'Oui', no: 'Non' },
    warnings: {
      return:
        'La mission demande un justificatif de résidence si vous n’avez pas la nationalité du pays où vous déposez la demande.',
    },
  },
  permitNumber: {
    label: 'Numéro du titre de séjour',
    missing: 'Indiquez le numéro du titre de séjour',
  },
  permitUntil: {
    label: 'Valable jusqu’au',
    short: 'Titre de séjour valable jusqu’au',
    missing: 'Indiquez la fin de validité du titre de séjour',
    warnings: { permit: 'Le titre de séjour expire avant votre retour : prévoyez son renouvellement.' },
  },
  invitationNumber: {
    label: 'Numéro de l’invitation',
    hint: '10 chiffres ; laissez vide si vous ne l’avez pas encore',
    errors: { invitation: 'Indiquez le numéro de l’invitation, en chiffres et lettres' },
    warnings: {
      digits: 'Les numéros d’invitation que nous connaissons comptent 10 chiffres : vérifiez celui-ci.',
      later: 'Le numéro d’invitation manque encore : ajoutez-le avant de déposer le dossier.',
    },
  },
  invitationDate: { label: 'Date de l’invitation' },
  maritalStatus: {
    label: 'Situation de famille',
    missing: 'Choisissez la situation de famille',
    options: {
      single: 'Célibataire',
      married: 'Marié ou mariée',
      divorced: 'Divorcé ou divorcée',
      widowed: 'Veuf ou veuve',
    },
  },
  spouseName: { label: 'Nom complet du conjoint', missing: 'Indiquez le nom du conjoint' },
  spouseNationality: {
    label: 'Nationalité du conjoint',
    missing: 'Choisissez la nationalité du conjoint',
  },
  parentName: {
    label: 'Nom complet d’un parent ou du représentant légal',
    short: 'Parent ou représentant',
    missing: 'Indiquez le nom d’un parent ou du représentant légal',
  },
  otherParentName: {
    label: 'Nom complet de l’autre parent',
    short: 'Autre parent',
    hint: 'Laissez vide si un seul parent exerce l’autorité parentale',
    errors: { consent: 'Indiquez l’autre parent, ou répondez plus bas qu’un seul exerce l’autorité parentale' },
  },
  consent: {
    label: 'Avec qui l’enfant voyage-t-il ?',
    short: 'Consentement',
    missing: 'Dites avec qui l’enfant voyage',
    options: {
      both: 'Avec ses deux parents',
      one: 'Avec un seul parent ; l’autre consent par écrit',
      neither: 'Sans ses parents ; tous deux consentent par écrit',
      sole: 'Avec le seul parent ou tuteur qui exerce l’autorité parentale, ou avec son accord écrit',
    },
    hints: {
      one: 'Joignez l’acte de naissance et le consentement de l’autre parent',
      neither: 'Consentement devant notaire, traduit en kazakh ou en russe',
    },
  },
  workStatus: {
    label: 'Que faites-vous ?',
    short: 'Activité',
    missing: 'Choisissez l’activité',
    options: {
      employed: 'Emploi salarié',
      selfEmployed: 'Activité indépendante',
      student: 'Études supérieures',
      pupil: 'École, collège ou lycée',
      retired: 'Retraite',
      unemployed: 'Sans emploi',
      home: 'Au foyer',
      infant: 'Pas encore à l’école',
    },
  },
  occupation: {
    label: 'Métier, poste ou études',
    short: 'Profession',
    hint: 'Par exemple Engineer ; laissez vide pour un enfant',
    missing: 'Indiquez le métier et le poste',
  },
  employerName: {
    label: 'Nom',
    short: 'Employeur ou établissement',
    missing: 'Indiquez le nom de l’employeur ou de l’établissement',
  },
  employerAddress: {
    label: 'Adresse',
    short: 'Adresse de l’employeur ou de l’établissement',
    missing: 'Indiquez l’adresse de l’employeur ou de l’établissement',
  },
  employerPhone: {
    label: 'Téléphone',
    short: 'Téléphone de l’employeur ou de l’établissement',
    hint: 'Avec + et l’indicatif du pays',
  },
  history: {
    label: 'Cochez ce qui est vrai pour ce voyageur',
    short: 'Voyages précédents et enfants',
    missing: 'Cochez une réponse, ou « Rien de tout cela »',
    options: {
      visited: 'A déjà séjourné au Kazakhstan',
      refused: 'S’est déjà vu refuser l’entrée au Kazakhstan',
      children: 'Des enfants inscrits dans ce passeport font le voyage',
      none: 'Rien de tout cela',
    },
  },
  visits: {
    label: 'Dates et motifs des séjours',
    short: 'Séjours précédents',
    hint: 'Par exemple 05/2019, tourism ; 09/2023, family visit',
    missing: 'Indiquez les dates et les motifs',
  },
  refusal: {
    label: 'Quand et par qui l’entrée a-t-elle été refusée ?',
    short: 'Refus d’entrée',
    missing: 'Indiquez quand et par qui l’entrée a été refusée',
  },
  children: {
    label: 'Enfants inscrits dans ce passeport',
    hint: 'Un enfant qui a son propre passeport est un voyageur à part entière : ajoutez-le au dossier',
    missing: 'Indiquez au moins un enfant, ou revenez à la page précédente',
    item: 'Enfant',
    add: 'Ajouter un enfant',
    fields: {
      name: { label: 'Nom et prénoms', missing: 'Indiquez le nom et les prénoms de l’enfant' },
      birthDate: { label: 'Date de naissance', missing: 'Indiquez la date de naissance de l’enfant' },
      birthPlace: { label: 'Lieu de naissance', missing: 'Indiquez le lieu de naissance de l’enfant' },
      nationality: { label: 'Nationalité', missing: 'Choisissez la nationalité de l’enfant' },
    },
  },
} as const satisfies QuestionTexts;
