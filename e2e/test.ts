// The test function of all specs: every window it opens is listened to, and what it did not expect to hear fails the test.
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';

/** What the windows of one test said and asked for. */
type Heard = {
  /** Console errors and warnings, uncaught exceptions, violations of the security policy. */
  complaints: string[];
  /** The address of every request. */
  addresses: string[];
};

type Fixtures = {
  heard: Heard;
  /** Lets a complaint pass that belongs to what the test does: a refused save, say. */
  allow: (complaint: RegExp) => void;
  /** A new person: a browser of their own, with nothing in it. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>;
};

export const test = base.extend<Fixtures & { allowed: RegExp[] }>({
  allowed: async ({ browserName: _ }, give) => give([]),

  allow: async ({ allowed }, give) => give((complaint) => void allowed.push(complaint)),

  heard: [
    async ({ allowed }, give) => {
      const heard: Heard = { complaints: [], addresses: [] };
      await give(heard);
      const unexpected = heard.complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)));
      expect(unexpected, 'console errors and policy violations').toEqual([]);
    },
    { auto: true },
  ],

  visitor: async ({ browser, heard }, give) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await give(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      context.on('console', (message) => {
        // Said by Playwright itself (see `serviceWorkers` in playwright.config.ts).
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        if (['error', 'warning'].includes(message.type()))
          heard.complaints.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => heard.complaints.push(`exception: ${error.error().message}`));
      context.on('request', (request) => heard.addresses.push(request.url()));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          // biome-ignore lint/suspicious/noConsole: the console is what the test listens to
          console.error(`policy ${event.violatedDirective} forbids ${event.blockedURI} in ${event.sourceFile}`),
        );
      });
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };
