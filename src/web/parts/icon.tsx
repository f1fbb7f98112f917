const PATHS = {
  today: 'M4 6.5h12M4 10h12M4 13.5h7',
  people:
    'M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 16c.5-2.7 2.4-4 5-4s4.5 1.3 5 4M13 4.3a2.7 2.7 0 0 1 0 5M14.5 12.2c1.7.5 2.7 1.8 3 3.8',
  import: 'M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M3.5 13v2.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13',
  export: 'M10 12V3m0 0 3.5 3.5M10 3 6.5 6.5M3.5 13v2.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13',
  history: 'M3.5 10a6.5 6.5 0 1 0 2-4.7M3.5 3.5v3h3M10 6.5V10l2.5 1.5',
  foretold: 'M3.5 16.5h13M4 13l3.5-4 3 2.5L16 5m0 0v3.5M16 5h-3.5',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  goals: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  plan: 'M4 5.5h12v11H4zM4 9h12M7.5 3.5v3M12.5 3.5v3',
  ways: 'M5 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM15 17.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 6.5v3a3 3 0 0 0 3 3h4a3 3 0 0 1 3 3',
  give: 'M3.5 8.5h13v3h-13zM5 11.5v5h10v-5M10 8.5v8M10 8.5C6 8.5 5.5 4 8 4s2 4.5 2 4.5S9.5 4 12 4s2 4.5-2 4.5',
  portrait: 'M10 3.5v13M3.5 10h13M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z',
  introductions:
    'M4.5 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM15.5 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM10 18a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM4.5 6v1.5a2 2 0 0 0 2 2h7a2 2 0 0 0 2-2V6M10 9.5V14',
  events: 'M4 5.5h12v11H4zM4 9h12M7.5 3.5v3M12.5 3.5v3M8 12.5l1.5 1.5 3-3',
  review: 'M16.5 10a6.5 6.5 0 1 1-2-4.7M16.5 3.5v3h-3M7.5 10l2 2 3.5-4',
  same: 'M7.5 14.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12.5 14.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Z',
  plus: 'M10 4v12M4 10h12',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  close: 'M5 5l10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign beside a word; on its own the button around it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
