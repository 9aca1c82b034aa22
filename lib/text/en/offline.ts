import type { Messages } from '../fr';

export const offline: Messages['offline'] = {
  title: 'No network',
  opening: 'One moment: Sapar is looking for what this device has kept.',
  nothingLede:
    'Sapar cannot be reached, and there is no request to show: without a network, this device shows one for twenty-four hours at most, as long as it has not closed. What was saved still is: try again when the network is back.',
  neededTitle: 'This page needs the network',
  neededLede:
    'The dossier in PDF, the documents, the photo and the resume code come from the server, and so does adding a traveller. Your answers do not: they are kept on this device and leave it when the network is back.',
  reachedTitle: 'The network is back',
  reachedLede: 'Sapar answers again: open the page from the server.',
  toRequest: 'Back to the request',
  openPage: 'Open the page',
  again: 'Try again',
};
