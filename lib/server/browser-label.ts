import 'server-only';
import Bowser from 'bowser';

/** What kind of browser it is, as far as its user needs to know it again: never a version or a model. */
export type BrowserLabel = { browser?: string; system?: string };

/** The names of the browser and of its system in a User-Agent header, "Firefox" and "Windows"; without those that nobody knows. */
export function browserLabel(userAgent: string | null): BrowserLabel {
  if (!userAgent) return {};
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  return { ...(browser.name && { browser: browser.name }), ...(os.name && { system: os.name }) };
}
