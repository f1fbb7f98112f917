/** The fields that are read, in lower case. All others are passed over without a copy. */
const FIELDS = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'bcc',
  'subject',
  'date',
  'received',
  'message-id',
  'in-reply-to',
  'references',
  'return-path',
  'errors-to',
  'delivered-to',
  'x-original-to',
  'x-original-from',
  'x-original-sender',
  'list-id',
  'list-post',
  'list-help',
  'list-unsubscribe',
  'x-mailing-list',
  'x-beenthere',
  'mailing-list',
  'precedence',
  'auto-submitted',
  'x-autoreply',
  'x-autorespond',
  'content-type',
  'content-transfer-encoding',
  'x-github-reason',
  'x-github-sender',
  'x-gitlab-project',
  'x-bugzilla-type',
  'x-bugzilla-reason',
  'x-jira-fingerprint',
  'x-gerrit-messagetype',
  'x-failed-recipients',
  'x-patchwork-hint',
  'x-campaign',
  'x-mailgun-tag',
  'x-mc-user',
  'x-gmail-labels',
] as const;
export type Field = (typeof FIELDS)[number];

export type Fields = {
  /** The first field of this name, unfolded; empty when there is none. */
  readonly one: (name: Field) => string;
  readonly all: (name: Field) => readonly string[];
  /** As they stand, line ends and all: for the long ones of which little is read. */
  readonly folded: (name: Field) => readonly string[];
};

/** A message has few of the fields, and there may be a million messages. */
const NONE: readonly string[] = [];

const WANTED: ReadonlySet<string> = new Set(FIELDS);
const LONGEST_NAME = 30;

/** A field longer than this is cut: thousands of recipients, or someone's try to keep us busy. */
const LONGEST_FIELD = 65_536;

/** Reads a header block (without the blank line). Lines that are no fields are passed over. */
export function headerFields(block: string): Fields {
  const fields = new Map<string, string[]>();
  for (let start = 0; start < block.length; ) {
    const end = fieldEnd(block, start);
    const colon = block.indexOf(':', start);
    if (colon > start && colon < end && colon - start <= LONGEST_NAME) {
      const name = block.slice(start, colon).trimEnd().toLowerCase();
      if (WANTED.has(name)) {
        const value = block.slice(colon + 1, Math.min(end, colon + LONGEST_FIELD));
        const values = fields.get(name);
        if (values) values.push(value);
        else fields.set(name, [value]);
      }
    }
    start = end + 1;
  }
  const folded = (name: Field): readonly string[] => fields.get(name) ?? NONE;
  return {
    one: (name) => {
      const first = folded(name)[0];
      return first === undefined ? '' : unfolded(first);
    },
    all: (name) => {
      const values = folded(name);
      return values.length === 0 ? NONE : values.map(unfolded);
    },
    folded,
  };
}

/** Where a field ends: at a line end that no line beginning with a space follows. */
function fieldEnd(block: string, start: number): number {
  let end = block.indexOf('\n', start);
  while (end >= 0 && (block[end + 1] === ' ' || block[end + 1] === '\t')) end = block.indexOf('\n', end + 1);
  return end < 0 ? block.length : end;
}

function unfolded(value: string): string {
  return (value.includes('\n') ? value.replace(/\r?\n[ \t]+/g, ' ') : value).trim();
}
