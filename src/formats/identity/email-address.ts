import { fromPunycode } from './punycode.ts';

/** RFC 5321, 4.5.3.1: a path is at most 256 octets, its angle brackets included. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL = 64;
const LONGEST_LABEL = 63;
const LONGEST_WITH_NAME = 1_000;

/** RFC 5322 atoms, letters of other scripts too (RFC 6531), and quoted texts. */
const ATOM = '[^\\x00-\\x20\\x7f\\s@<>()[\\]\\\\,;:"]+';
const LOCAL = new RegExp(`^(?:${ATOM}|"(?:[^"\\\\\\x00-\\x1f\\x7f]|\\\\[\\x20-\\x7e])+")$`, 'u');
const LABEL = /^(?!-)[\p{L}\p{N}\p{M}_-]+(?<!-)$/u;

/** Nothing in it to decode, and no label too long: such a domain is written as it is. */
const PLAIN_DOMAIN = /^(?:(?!-|xn--)[a-z0-9_-]{1,63}(?<!-)\.)+[a-z]{1,63}$/;

export type EmailAddress = { readonly local: string; readonly domain: string };

/**
 * `ada@x.org` out of `Ada@X.org`, `mailto:ada@x.org?subject=Hi` or `Ada <ada@x.org>`: in small letters, the domain in
 * its own script. A full stop at the end of the local part or two in a row are kept: providers of mobile telephones in
 * Japan gave such addresses out. Undefined for what has no mailbox behind it that others could write to.
 */
export function emailAddress(text: string): EmailAddress | undefined {
  if (text.length > LONGEST_WITH_NAME) return undefined;
  const bare = bareAddress(text);
  const at = bare.lastIndexOf('@');
  const [local, domain] = [unquoted(bare.slice(0, Math.max(0, at))), domainOf(bare.slice(at + 1))];
  if (domain === undefined || local.length > LONGEST_LOCAL || local.startsWith('.')) return undefined;
  if (bare.length > LONGEST_ADDRESS || !LOCAL.test(local)) return undefined;
  return { local, domain };
}

/** The address as it is shown. */
export function emailText(text: string): string | undefined {
  const address = emailAddress(text);
  return address && `${address.local}@${address.domain}`;
}

function bareAddress(text: string): string {
  const inBrackets = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  return inBrackets
    .trim()
    .replace(/^mailto:([^?]*).*$/is, '$1')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
}

/** `"ada.l"@x.org` is `ada.l@x.org`; what needs its quotes keeps them. */
function unquoted(local: string): string {
  const inner = /^"([^"\\\s@<>()[\],;:]+)"$/.exec(local)?.[1];
  return inner ?? local;
}

/** With the labels of punycode in their own script; a name of one label or an end in figures is no domain of others. */
function domainOf(text: string): string | undefined {
  if (PLAIN_DOMAIN.test(text)) return text;
  const labels = text.split('.').map((label) => {
    const own = label.startsWith('xn--') ? fromPunycode(label.slice(4)) : undefined;
    return own !== undefined && LABEL.test(own) ? own.normalize('NFC').toLowerCase() : label.normalize('NFC');
  });
  const isSound = labels.every(
    (label, at) => LABEL.test(label) && (text.split('.')[at]?.length ?? 0) <= LONGEST_LABEL,
  );
  return isSound && labels.length > 1 && /\p{L}/u.test(labels.at(-1) ?? '') ? labels.join('.') : undefined;
}
