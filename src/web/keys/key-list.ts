import { PAGES } from '../app/pages.ts';

/** Every key of the app, as the sheet and the palette show them. */
export const KEY_GROUPS = [
  {
    where: 'Everywhere',
    keys: [
      { keys: ['Ctrl', 'K'], does: 'Find people, pages and acts' },
      { keys: ['c'], does: 'Log a contact' },
      { keys: ['u'], does: 'Undo what was just done' },
      { keys: ['y'], does: 'Yes, note the help that is asked about' },
      ...PAGES.flatMap(({ key, name }) => (key ? [{ keys: [key], does: name }] : [])),
      { keys: ['?'], does: 'This sheet' },
      { keys: ['Esc'], does: 'Close what lies in front' },
    ],
  },
  {
    where: 'Lists',
    keys: [
      { keys: ['j', '↓'], does: 'Next' },
      { keys: ['k', '↑'], does: 'Previous' },
      { keys: ['Enter'], does: 'Open' },
      { keys: ['/'], does: 'Search people (on People)' },
      { keys: ['a'], does: 'Add a person (on People)' },
    ],
  },
  {
    where: 'Today',
    keys: [
      { keys: ['d'], does: 'Done' },
      { keys: ['s'], does: 'Snooze' },
      { keys: ['n'], does: 'Never suggest' },
      { keys: ['l'], does: 'Log a contact with them' },
    ],
  },
  {
    where: 'Plan',
    keys: [
      { keys: ['l'], does: 'Log a contact with them' },
      { keys: ['o'], does: 'Still close: reaching out' },
      { keys: ['r'], does: 'Still close: resting' },
      { keys: ['g'], does: 'Still close: let go' },
    ],
  },
  { where: 'Weekly review', keys: [{ keys: ['x'], does: 'Leave it as it is; d, s, n, l as on Today' }] },
  {
    where: 'Same person?',
    keys: [
      { keys: ['s'], does: 'The same' },
      { keys: ['d'], does: 'Different' },
      { keys: ['l'], does: 'Later' },
      { keys: ['←', '→'], does: 'Back and on' },
      { keys: ['a'], does: 'Join all that are beyond doubt' },
    ],
  },
  { where: 'Ways', keys: [{ keys: ['/'], does: 'Whom to reach' }] },
  { where: 'A person', keys: [{ keys: ['e'], does: 'Edit by hand' }] },
] as const;
