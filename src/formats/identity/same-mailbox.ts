import type { EmailAddress } from './email-address.ts';

/** Other domains under which a provider delivers to the same mailbox, by its own help pages. */
const SAME_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['googlemail.com', 'gmail.com'],
  ['protonmail.com', 'proton.me'],
  ['protonmail.ch', 'proton.me'],
  ['pm.me', 'proton.me'],
  ['me.com', 'icloud.com'],
  ['mac.com', 'icloud.com'],
  ['ya.ru', 'yandex.ru'],
  ['yandex.com', 'yandex.ru'],
  ['fastmail.fm', 'fastmail.com'],
]);

/** What follows a plus is for the reader of the mailbox alone. */
const PLUS_TAGS: ReadonlySet<string> = new Set(
  `gmail.com proton.me icloud.com outlook.com hotmail.com hotmail.de hotmail.fr hotmail.co.uk hotmail.it hotmail.es
  live.com msn.com outlook.de outlook.fr yandex.ru fastmail.com posteo.de mailbox.org hey.com tutanota.com tuta.com
  runbox.com migadu.com pobox.com zoho.com`.split(/\s+/),
);

/** Full stops in the local part change nothing. */
const DOTS_IGNORED: ReadonlySet<string> = new Set(['gmail.com']);

/** The one way of writing an address that all others of the same mailbox come to. */
export function sameMailbox({ local, domain }: EmailAddress): EmailAddress {
  const own = SAME_DOMAIN.get(domain) ?? domain;
  const tagless = PLUS_TAGS.has(own) ? local.replace(/(?<=.)\+.*$/s, '') : local;
  const dotless = DOTS_IGNORED.has(own) ? tagless.replaceAll('.', '') : tagless;
  return { local: dotless === '' ? local : dotless, domain: own };
}
