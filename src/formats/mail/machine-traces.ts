import type { Field } from './header-fields.ts';
import type { MailHeader } from './mail-header.ts';

/** Fields that only software writes, and into its own messages. */
const SOFTWARE_FIELDS: readonly Field[] = [
  'x-github-reason',
  'x-gitlab-project',
  'x-bugzilla-type',
  'x-bugzilla-reason',
  'x-jira-fingerprint',
  'x-gerrit-messagetype',
  'x-failed-recipients',
  'x-patchwork-hint',
];
const ANSWERING_FIELDS: readonly Field[] = ['x-autoreply', 'x-autorespond'];
const BULK_FIELDS: readonly Field[] = ['x-campaign', 'x-mailgun-tag', 'x-mc-user'];

/**
 * What the header says about how a message came to be. An `answer` (out of office, a delivery report) says nothing
 * about its address: people have those too.
 */
export type Making = 'by hand' | 'machine' | 'answer' | 'bulk';

export function making(header: MailHeader, lists: readonly string[]): Making {
  const { trace } = header;
  const automatic = trace('auto-submitted').toLowerCase();
  if (automatic.startsWith('auto-replied') || ANSWERING_FIELDS.some(trace)) return 'answer';
  if (/^auto[_-]?reply/i.test(trace('precedence'))) return 'answer';
  if (/multipart\/report/i.test(trace('content-type'))) return 'answer';
  if (SOFTWARE_FIELDS.some(trace)) return 'machine';
  if (automatic !== '' && !automatic.startsWith('no')) return 'machine';
  return lists.length === 0 && isBulk(header) ? 'bulk' : 'by hand';
}

/** Sent to many by a service that lets them go again, and not through a list on which people talk. */
function isBulk({ trace }: MailHeader): boolean {
  if (BULK_FIELDS.some(trace)) return true;
  return (
    trace('list-unsubscribe') !== '' || (trace('list-id') !== '' && /bulk|junk/i.test(trace('precedence')))
  );
}
