import type { Identity } from '../../core/source-record.ts';
import { isRoleName } from './role-names.ts';

/** RFC 5321, 4.5.3.1: a path is at most 256 octets, its angle brackets included. */
const LONGEST_ADDRESS = 254;
const LONGEST_WITH_NAME = 1_000;
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"/]+\.[^\s@<>()[\]\\,;:"/.]+$/;

/** `ada@x.org` out of `Ada@X.org`, `mailto:ada@x.org?subject=Hi` or `Ada <ada@x.org>`. Plus tags are kept. */
export function emailIdentity(text: string): Identity | undefined {
  if (text.length > LONGEST_WITH_NAME) return undefined;
  const value = bareAddress(text);
  if (value.length > LONGEST_ADDRESS || !ADDRESS.test(value)) return undefined;
  const local = value.slice(0, value.indexOf('@'));
  return isRoleName(local) ? { kind: 'email', value, shared: true } : { kind: 'email', value };
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
