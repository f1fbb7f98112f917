import { isFromLine } from './from-line.ts';

const FIELD = /^[\x21-\x39\x3b-\x7e]+[ \t]*:/;

/** "From:" alone may head a letter typed by hand; a message carries one of these too. */
const BESIDE_FROM = ['date', 'message-id', 'received', 'to', 'subject'] as const;
/** Only mail begins with these; without a sender it is told of as such, and not taken for a table. */
const ONLY_MAIL = ['mime-version', 'content-type', 'received', 'return-path', 'message-id'] as const;

/** Whether a file that begins like this is a mailbox of the mbox kind. */
export function isMailboxHead(head: string): boolean {
  const [first = '', second = ''] = head.replace(/^[\s\ufeff]+/, '').split(/\r?\n/, 2);
  return isFromLine(first.trimEnd(), {
    afterBlank: true,
    beforeField: FIELD.test(second) || second.startsWith('>'),
  });
}

/** Whether a file that begins like this is one message, as mail programs save it (.eml). */
export function isMessageHead(head: string): boolean {
  const block = head.replace(/^[\s\ufeff]+/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = block.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  const names = new Set(
    lines.map((line) => (FIELD.exec(line)?.[0] ?? '').replace(/[ \t]*:$/, '').toLowerCase()),
  );
  const isComplete = names.has('from') && BESIDE_FROM.some((name) => names.has(name));
  const isMail = isComplete || ONLY_MAIL.some((name) => names.has(name));
  return isMail && FIELD.test(lines[0] ?? '');
}
