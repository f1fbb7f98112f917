import { parts } from './text-value.ts';

/** What Android keeps of a contact that vCard 2.1 and 3.0 have no word for. */
type AndroidCustom =
  | { readonly is: 'nickname'; readonly value: string }
  | { readonly is: 'anniversary' | 'birthday'; readonly value: string }
  | { readonly is: 'relation'; readonly value: string; readonly as: string };

const KIND = /^vnd\.android\.cursor\.item\/(nickname|contact_event|relation)$/;

/** ContactsContract.CommonDataKinds.Relation: the number of a kind of relation; 0 has a word of its own. */
const RELATIONS = [
  '',
  'assistant',
  'brother',
  'child',
  'domestic partner',
  'father',
  'friend',
  'manager',
  'mother',
  'parent',
  'partner',
  'referred by',
  'relative',
  'sister',
  'spouse',
] as const;

/** ContactsContract.CommonDataKinds.Event. */
const EVENTS: Readonly<Record<string, 'anniversary' | 'birthday'>> = { 1: 'anniversary', 3: 'birthday' };

/** Reads `X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ada;14;;;…`. */
export function androidCustom(text: string): AndroidCustom | undefined {
  const [item = '', value = '', number = '', word = ''] = parts(text, ';');
  const kind = KIND.exec(item)?.[1];
  if (kind === undefined || value === '') return undefined;
  if (kind === 'nickname') return { is: 'nickname', value };
  if (kind === 'relation') return { is: 'relation', value, as: RELATIONS[Number(number)] || word };
  const event = EVENTS[number];
  return event && { is: event, value };
}
