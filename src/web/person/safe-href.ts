import type { FieldLabel } from './card-field-list.ts';

/** An address that may be followed. Cards are foreign text: only mail, phone and plain web addresses become links. */
export function safeHref(kind: FieldLabel, value: string): string | undefined {
  if (kind === 'Mail') return /^[^\s@:?&]+@[^\s@:?&]+$/.test(value) ? `mailto:${value}` : undefined;
  if (kind === 'Phone')
    return /^\+?[\d\s().\-/]{3,}$/.test(value) ? `tel:${value.replace(/[^\d+]/g, '')}` : undefined;
  if (kind !== 'Web') return undefined;
  const text = /^https?:\/\//i.test(value) ? value : `https://${value}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && hostname.includes('.') ? text : undefined;
}
