import { expect, test } from 'vitest';
import { hasRobotLocalPart, isAtRobotHost, isRobotName } from './robot-names.ts';

test.each([
  'noreply',
  'no-reply',
  'no_reply',
  'donotreply',
  'do-not-reply',
  'jobs-noreply',
  'comments-noreply',
  'mailer-daemon',
  'bugzilla-daemon',
  'postmaster',
  'notifications',
  'lkp',
  'syzbot+1a2b',
  'patchwork-bot+netdev',
  'ada-bot',
  'root',
  'calendar-notification',
  'devnull+ada.example.org',
  'news-no-reply',
  'mailman-bounces',
])('%s@ is a machine', (local) => {
  expect(hasRobotLocalPart(`${local}@example.org`)).toBe(true);
});

test.each(['ada', 'jan.bot', 'talbot', 'daemon.smith', 'rootham', 'nora.reply', 'lkpatel', 'c.i.systems'])(
  '%s@ may be a person',
  (local) => {
    expect(hasRobotLocalPart(`${local}@example.org`)).toBe(false);
  },
);

test('a machine is told by its name, and people called Talbot are people', () => {
  expect(['kernel test robot', 'dependabot[bot]', 'syzbot', 'Build Bot'].every(isRobotName)).toBe(true);
  expect(['Mary Talbot', 'Robert Abbott', 'Jan Botha'].some(isRobotName)).toBe(false);
});

test('people have addresses at users.noreply.github.com', () => {
  expect(isAtRobotHost('x@syzkaller.appspotmail.com')).toBe(true);
  expect(isAtRobotHost('1+ada@users.noreply.github.com')).toBe(false);
});
