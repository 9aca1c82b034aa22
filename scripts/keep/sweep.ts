// `npm run sweep`: erases the dossiers whose time is over and sends the reminders that are due, as every server does by itself once an
// hour. It may run beside them.
import '../resolve.ts';

const { store } = await import('../../db/index.ts');
const { sendsMail } = await import('../../lib/server/mailer.ts');

try {
  const erased = await store().sweep(Date.now());
  const sent = sendsMail() ? await (await import('../../lib/server/due-mails.ts')).sendDueMails(Date.now) : undefined;
  await store().close();
  console.log(`Dossiers whose time was over, erased: ${erased}`);
  if (sent !== undefined) console.log(`Letters sent: ${sent}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
