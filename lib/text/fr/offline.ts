export const offline = {
  title: 'Pas de réseau',
  opening: 'Un instant : Sapar cherche ce que cet appareil a gardé.',
  nothingLede:
    'Sapar ne peut pas être joint, et il n’y a pas de demande à montrer : sans réseau, une demande reste lisible sur cet appareil vingt-quatre heures au plus, tant qu’elle ne s’est pas refermée. Ce qui était enregistré l’est toujours : réessayez au retour du réseau.',
  neededTitle: 'Cette page a besoin du réseau',
  neededLede:
    'Le dossier en PDF, les documents, la photo et le code de reprise viennent du serveur, comme l’ajout d’un voyageur. Vos réponses, elles, s’écrivent sans réseau : elles sont gardées sur cet appareil et partiront à son retour.',
  reachedTitle: 'Le réseau est revenu',
  reachedLede: 'Sapar répond de nouveau : ouvrez la page depuis le serveur.',
  toRequest: 'Revenir à la demande',
  openPage: 'Ouvrir la page',
  again: 'Réessayer',
};
