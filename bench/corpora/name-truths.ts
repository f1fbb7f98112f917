import { isKnownPart, type NameTruth } from './name-truth.ts';

/** A line or an item of JSON each: the name and the parts that are expected. */
export function nameCases(text: string): readonly NameTruth[] {
  return jsonItems(text).flatMap((item) => {
    const { name, expect, expected } = Object(item) as {
      name?: unknown;
      expect?: unknown;
      expected?: unknown;
    };
    if (typeof name !== 'string') return [];
    const told = Object.entries(Object(expect ?? expected ?? {}) as Record<string, unknown>);
    const parts = told
      .filter(([part]) => isKnownPart(part))
      .map(([part, value]) => [part, String(value ?? '')]);
    return [{ name, parts: Object.fromEntries(parts) }];
  });
}

function jsonItems(text: string): readonly unknown[] {
  const whole = text.trim();
  if (!whole.startsWith('['))
    return whole
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const items: unknown = JSON.parse(whole);
  return Array.isArray(items) ? items : [];
}

/** Tables between bars whose first row names the columns, one of them `name`. */
export function nameTables(text: string): readonly NameTruth[] {
  let columns: readonly string[] | undefined;
  const truths: NameTruth[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (!line.startsWith('|')) columns = undefined;
    else {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      if (columns) truths.push(truthOfRow(columns, cells));
      else columns = cells;
    }
  }
  return truths.filter(({ name }) => name !== '');
}

/** An appellation is a title before a name, a nick a nickname; a particle goes with the family. */
function truthOfRow(columns: readonly string[], cells: readonly string[]): NameTruth {
  const cell = (column: string): string => cells[columns.indexOf(column)] ?? '';
  if (!columns.includes('given') && !columns.includes('family')) return { name: '', parts: {} };
  const join = (...names: readonly string[]): string =>
    names
      .map(cell)
      .filter((one) => one !== '')
      .join(' ');
  return {
    name: cell('name'),
    parts: {
      title: join('appellation', 'title'),
      given: cell('given'),
      'family with particle': join('particle', 'family'),
      suffix: cell('suffix'),
      nickname: cell('nick'),
    },
  };
}

export function plainNames(text: string): readonly NameTruth[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ name: line.trim(), parts: {} }]));
}

/** `<Name><GivenName>…</GivenName> <Surname>…`: each word of a name with what it is. */
export function labelledNames(text: string): readonly NameTruth[] {
  return [...text.matchAll(/<Name>(.*?)<\/Name>/gs)].map(([, inner = '']) => truthOfLabels(inner));
}

const LABELS: Readonly<Record<string, string>> = {
  GivenName: 'first',
  FirstInitial: 'first',
  MiddleName: 'middle',
  MiddleInitial: 'middle',
  Surname: 'last',
  LastInitial: 'last',
  Nickname: 'nickname',
  PrefixMarital: 'title',
  PrefixOther: 'title',
  SuffixGenerational: 'suffix',
  SuffixOther: 'suffix',
};

function truthOfLabels(inner: string): NameTruth {
  const name = unescaped(inner.replace(/<[^>]*>/g, ' '));
  if (inner.includes('<Corporation')) return { name, parts: {}, is: 'organisation' };
  if (inner.includes('<And>')) return { name, parts: {}, is: 'several' };
  const parts: Record<string, string> = { first: '', last: '' };
  for (const [, label = '', value = ''] of inner.matchAll(/<(\w+)>([^<]*)</g)) {
    const part = LABELS[label];
    if (part !== undefined) parts[part] = `${parts[part] ?? ''} ${bare(unescaped(value), part)}`.trim();
  }
  return { name, parts, is: 'person' };
}

/** Marks between the parts are no part. */
function bare(text: string, part: string): string {
  return text.replace(/,$/, '').replace(part === 'nickname' ? /^["'(“]+|["')”]+$/g : /$^/, '');
}

function unescaped(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
