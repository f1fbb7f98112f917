import { FIELDS } from '../kinds/fields.ts';
import { LEVELS, type Level } from '../kinds/levels.ts';
import { WORK_FUNCTIONS, type WorkFunction } from '../kinds/work-functions.ts';
import type { NeedKinds } from '../matters/goal.ts';
import { needFit, type PersonKinds } from './need-fit.ts';

/** What people of a kind do, as a clause behind their name: "Bo Lind, who sells". */
const FUNCTION_CLAUSES: Readonly<Record<WorkFunction, string>> = {
  management: 'who manages',
  investing: 'who invests',
  finance: 'who works in finance',
  accounting: 'who keeps accounts',
  law: 'who knows the law',
  consulting: 'who advises firms',
  marketing: 'who does marketing',
  communication: 'who works in communication',
  sales: 'who sells',
  support: 'who looks after customers',
  operations: 'who runs operations',
  projects: 'who runs projects',
  'human resources': 'who looks after staff',
  recruiting: 'who hires',
  software: 'who builds software',
  data: 'who works with data',
  engineering: 'who works in engineering',
  product: 'who works on products',
  design: 'who designs',
  research: 'who does research',
  teaching: 'who teaches',
  care: 'who cares for people',
  journalism: 'who reports the news',
  writing: 'who writes',
  administration: 'who works in administration',
  policy: 'who works on policy',
  craft: 'who has a trade',
  art: 'who makes art',
  service: 'who serves guests and customers',
};

const LEVEL_CLAUSES: Readonly<Record<Level, string>> = {
  student: 'who is a student',
  'starting out': 'who is starting out',
  experienced: 'who is experienced',
  senior: 'who is senior',
  head: 'who heads a team',
  director: 'who is a director',
  executive: 'who runs a firm',
  'founder or owner': 'who founded or owns a firm',
  retired: 'who is retired',
};

/** "who sells"; undefined where none of the axes says anything. The first axis named is the one that is told. */
function kindClause(kinds: NeedKinds): string | undefined {
  const { function: work, field, level, place } = kinds;
  const clauses = [
    WORK_FUNCTIONS.filter((one) => one === work).map((one) => FUNCTION_CLAUSES[one]),
    FIELDS.filter((one) => one === field).map((one) => `who works in ${one}`),
    LEVELS.filter((one) => one === level).map((one) => LEVEL_CLAUSES[one]),
    place === undefined ? [] : [`who is in ${place}`],
  ];
  return clauses.flat()[0];
}

/** Why somebody serves a need: what they are on the axis on which they serve it best. */
export function servingClause(kinds: readonly NeedKinds[], person: PersonKinds): string | undefined {
  const [best] = [...kinds].sort((one, other) => needFit([other], person) - needFit([one], person));
  if (best?.function !== undefined || best === undefined) return kindClause(person);
  if (best.field !== undefined) return kindClause(person.field === undefined ? {} : { field: person.field });
  if (best.level !== undefined) return kindClause(person.level === undefined ? {} : { level: person.level });
  return kindClause(person.place === undefined ? {} : { place: person.place });
}

/** "who does marketing, in food, head, in Portugal": all that a kind asks for. */
export function kindText(kinds: NeedKinds): string {
  const clause = kindClause(kinds);
  const { field, level, place } = kinds;
  const isFirst = (axis: keyof NeedKinds): boolean =>
    axis === (['function', 'field', 'level', 'place'] as const).find((one) => kinds[one] !== undefined);
  const further = [
    field !== undefined && !isFirst('field') ? `in ${field}` : '',
    level !== undefined && !isFirst('level') ? level : '',
    place !== undefined && !isFirst('place') ? `in ${place}` : '',
  ];
  return [clause ?? '', ...further].filter((part) => part !== '').join(', ');
}
