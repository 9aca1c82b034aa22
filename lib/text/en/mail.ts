import type { mail as french } from '../fr/mail';
import type { Translated } from '../translated';

export const mail: Translated<typeof french> = {
  title: 'Be told by e-mail',
  lede: 'Optional: we write to you before the dossier is erased, and you can have the resume link sent to you. The address serves nothing else, and goes with the dossier.',
  waiting: 'We have written to {address}. Open the link in the message and confirm: until then nothing else is sent.',
  confirmed: 'We will write to {address} before the dossier is erased.',
  label: 'E-mail address',
  hint: 'For example name@example.org. We will ask you to confirm it.',
  ask: 'Get the message to confirm',
  again: 'Send the message to confirm again',
  link: 'Send me the resume link',
  linkHint: 'The message holds the code: whoever reads your mail can then open the dossier.',
  remove: 'Do not write to me any more',
  wrong: 'Enter a whole address, such as name@example.org',
  outcomes: {
    asked: 'The message is on its way. If it is not there in a few minutes, look among the unwanted mail.',
    later: 'The message could not be sent. We will try again within the hour: there is nothing to do again.',
    sent: 'The resume link is on its way. Keep that message like a key.',
    removed: 'The address is erased. We will not write to you any more.',
    busy: 'Too many messages at once: wait before you ask for another, until tomorrow if need be.',
    refused: 'The server of this address refuses our messages: check it, or give another.',
    failed: 'The message could not be sent: try again in a moment. The code on this page still works.',
  },

  confirmSubject: 'Confirm your address for your Sapar dossier',
  confirmText:
    'Hello,\n\nSapar was asked to write to this address about a visa request for Kazakhstan. If that was you, open this link and confirm:\n\n{link}\n\nIf not, do nothing: the address will be forgotten in three days.',
  reminderSubject: 'Your Sapar dossier will be erased on {date}',
  reminderText:
    'Hello,\n\nYour dossier for a visa request will be erased on {date}, {days, plural, =0 {that is today} one {that is tomorrow} other {in # days}}. If you no longer need it, there is nothing to do.\n\nTo keep it longer, open it again with your resume code and ask there for it to be kept:\n\n{link}\n\nThe code is not in this message: we do not know it. Without it nobody can open the dossier.',
  codeSubject: 'The resume link of your Sapar dossier',
  codeText:
    'Hello,\n\nYou asked for the link that opens your dossier again. It works on any device, until {date}:\n\n{link}\n\nKeep this message like a key: whoever has it can read the dossier.',
  foot: 'You gave this address in a dossier of Sapar, a service independent of the State of Kazakhstan. To get no more messages:\n{link}',

  page: {
    confirmTitle: 'Confirm your address',
    confirm: 'Sapar will tell you before your dossier is erased.',
    confirmButton: 'Confirm my address',
    confirmedTitle: 'Your address is confirmed',
    confirmed: 'We will tell you before the dossier is erased. You can close this page.',
    stopTitle: 'Get no more messages',
    stop: 'The address will be erased. The dossier is kept all the same: its resume code still opens it.',
    stopButton: 'Do not write to me any more',
    stoppedTitle: 'We will not write to you any more',
    stopped: 'The address is erased. The dossier is kept, and its resume code still opens it.',
    overTitle: 'This link is of no use any more',
    over: 'The address was changed or erased since, the dossier does not exist any more, or the link was cut on its way.',
    resume: 'Resume a dossier',
  },
};
