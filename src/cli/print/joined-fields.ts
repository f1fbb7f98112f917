import type { JoinedFields } from '../../verbs/joined-fields.ts';
import type { Paper } from '../text/paper.ts';
import { fitted, padded } from '../text/width.ts';
import { birthdayWords } from './words.ts';

type Field = JoinedFields[number]['field'];
type Line = readonly [label: string, one: string, other: string];

const INDENT = '    ';
const LABEL_WIDTH = 14;
const WIDEST_COLUMN = 40;
const LEAST_COLUMN = 16;
const MOST_VALUES = 6;

const LABELS: Readonly<Partial<Record<Field, string>>> = {
  otherNames: 'also called',
};

/** Two cards side by side, a line for each value; a mark stands before what differs. */
export function sideBySide(fields: JoinedFields, more: readonly Line[], paper: Paper): readonly string[] {
  const room = Math.floor((paper.width - INDENT.length - LABEL_WIDTH) / 2) - 1;
  const width = Math.min(WIDEST_COLUMN, Math.max(LEAST_COLUMN, room));
  const line = (mark: string, [label, one, other]: Line): string =>
    `${padded(mark, INDENT.length)}${padded(label, LABEL_WIDTH)}${padded(fitted(one, width), width)} ${fitted(other, width)}`.trimEnd();
  return [
    ...fields.flatMap((field) =>
      valueLines(field).map((values, at) => line(at === 0 ? markOf(field) : '', values)),
    ),
    ...more.map((one) => line('', one)),
  ];
}

const markOf = ({ differs }: JoinedFields[number]): string => (differs ? '  ≠' : '');

function valueLines({ field, one, other }: JoinedFields[number]): readonly Line[] {
  const [left, right] = [shortened(one.map(wordsOf(field))), shortened(other.map(wordsOf(field)))];
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, at) => [
    at === 0 ? (LABELS[field] ?? field) : '',
    left[at] ?? '',
    right[at] ?? '',
  ]);
}

function wordsOf(field: Field): (value: string) => string {
  return field === 'birthday' || field === 'anniversary' ? birthdayWords : (value) => value;
}

function shortened(values: readonly string[]): readonly string[] {
  const rest = values.length - MOST_VALUES;
  return rest > 1 ? [...values.slice(0, MOST_VALUES), `and ${rest} more`] : values;
}

/** What the card of both would say, each value with the source that says it. */
export function togetherText(fields: JoinedFields, paper: Paper): readonly string[] {
  const room = Math.max(LEAST_COLUMN, paper.width - INDENT.length - LABEL_WIDTH);
  return fields.flatMap(({ field, together }) =>
    together.map(({ value, source }, at) => {
      const says = `${wordsOf(field)(value)}${source ? ` (${source})` : ''}`;
      return `${INDENT}${padded(at === 0 ? (LABELS[field] ?? field) : '', LABEL_WIDTH)}${fitted(says, room)}`;
    }),
  );
}
