import type { JoinedFields } from '../../verbs/joined-fields.ts';
import type { Paper } from '../text/paper.ts';
import { fitted, padded } from '../text/width.ts';

type Line = readonly [label: string, one: string, other: string];

const INDENT = '    ';
const LABEL_WIDTH = 14;
const WIDEST_COLUMN = 40;
const LEAST_COLUMN = 16;

const LABELS: Readonly<Partial<Record<JoinedFields[number]['field'], string>>> = {
  otherNames: 'also called',
};

/** Two cards side by side, a line a field; a mark stands before what differs. */
export function sideBySide(fields: JoinedFields, more: readonly Line[], paper: Paper): readonly string[] {
  const room = Math.floor((paper.width - INDENT.length - LABEL_WIDTH) / 2) - 1;
  const width = Math.min(WIDEST_COLUMN, Math.max(LEAST_COLUMN, room));
  const line = (mark: string, [label, one, other]: Line): string =>
    `${padded(mark, INDENT.length)}${padded(label, LABEL_WIDTH)}${padded(fitted(one, width), width)} ${fitted(other, width)}`.trimEnd();
  return [
    ...fields.map(({ field, one, other, differs }) =>
      line(differs ? '  ≠' : '', [LABELS[field] ?? field, one.join(', '), other.join(', ')]),
    ),
    ...more.map((one) => line('', one)),
  ];
}

/** What the card of both would say, each value with the source that says it. */
export function togetherText(fields: JoinedFields, paper: Paper): readonly string[] {
  return fields.map(({ field, together }) => {
    const values = together.map(({ value, source }) => (source ? `${value} (${source})` : value));
    const room = Math.max(LEAST_COLUMN, paper.width - INDENT.length - LABEL_WIDTH);
    return `${INDENT}${padded(LABELS[field] ?? field, LABEL_WIDTH)}${fitted(values.join(', '), room)}`;
  });
}
