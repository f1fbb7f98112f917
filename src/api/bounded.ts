/** How much of one list and of one text an assistant is given at once. */
const MOST_ITEMS = 50;
const MOST_CHARACTERS = 2000;

const HALF_A_CHARACTER = /[\uD800-\uDBFF]$/;

export type Bounded = { readonly value: unknown; readonly cut: boolean };

/** Cuts long lists and texts, wherever they stand; the shape stays what it was. */
export function bounded(value: unknown): Bounded {
  if (typeof value === 'string') return boundedText(value);
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ITEMS).map(bounded);
    return {
      value: items.map((item) => item.value),
      cut: value.length > MOST_ITEMS || items.some(({ cut }) => cut),
    };
  }
  if (typeof value !== 'object' || value === null) return { value, cut: false };
  const fields = Object.entries(value).map(([name, field]) => [name, bounded(field)] as const);
  return {
    value: Object.fromEntries(fields.map(([name, field]) => [name, field.value])),
    cut: fields.some(([, { cut }]) => cut),
  };
}

function boundedText(text: string): Bounded {
  const cut = text.length > MOST_CHARACTERS;
  return { value: cut ? `${text.slice(0, MOST_CHARACTERS).replace(HALF_A_CHARACTER, '')}…` : text, cut };
}
