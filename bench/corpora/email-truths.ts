/** What isemail says of an address: valid when others can write to it, whatever stands around it. */
export type AddressCheck = {
  readonly address: string;
  readonly isValid: boolean;
  readonly diagnosis: string;
};

/** A field of addresses as mail has it, and the addresses that are in it. */
export type HeaderTruth = {
  readonly header: string;
  readonly addresses?: readonly string[];
};

const TEST = /<test\b[^>]*>(.*?)<\/test>/gs;

export function addressChecks(text: string): readonly AddressCheck[] {
  return [...text.matchAll(TEST)].flatMap(([, inner = '']) => {
    const field = (name: string): string =>
      unescaped(new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(inner)?.[1] ?? '');
    const [diagnosis, category] = [field('diagnosis'), field('category')];
    if (!/^ISEMAIL_/.test(category)) return [];
    const isValid = /^ISEMAIL_(?:VALID_CATEGORY|DNSWARN|RFC5321|CFWS|DEPREC)$/.test(category);
    return [{ address: field('address'), isValid, diagnosis: diagnosis.replace('ISEMAIL_', '') }];
  });
}

/** isemail writes marks that XML may not hold as the pictures Unicode has of them. */
function unescaped(text: string): string {
  return text
    .replace(/&#x24([0-9a-f]{2});/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\u2400-\u241f]/gu, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400));
}

/** Items of JSON with a header and what is expected, or lines of JSON with a text and, where it has it, its addresses. */
export function headerTruths(text: string): readonly HeaderTruth[] {
  return jsonItems(text).flatMap((item) => {
    const { header, value, expected, addresses } = Object(item) as Record<string, unknown>;
    const written = typeof header === 'string' ? header : value;
    if (typeof written !== 'string') return [];
    const told = expected ?? addresses;
    return [{ header: written, ...(told !== undefined && { addresses: addressesIn(told) }) }];
  });
}

function jsonItems(text: string): readonly unknown[] {
  const whole = text.trim();
  if (whole.startsWith('[')) return JSON.parse(whole) as unknown[];
  if (!whole.startsWith('{')) return [];
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Every `address` however deep it stands: groups hold lists. */
function addressesIn(told: unknown): readonly string[] {
  if (Array.isArray(told)) return told.flatMap(addressesIn);
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([key, value]) => {
    if (key === 'address' && typeof value === 'string') return [value];
    return addressesIn(value);
  });
}
