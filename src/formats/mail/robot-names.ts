import { domainOf, localPart } from './address-parts.ts';

/** Local parts, or words of them between `-`, `_` and `+`, that no person has. */
const ROBOT_WORDS: ReadonlySet<string> = new Set(
  `noreply nepasrepondre daemon bot robot notification notifications notify notifier alert alerts
  autoreply autoresponder autoresponse mailbot buildbot syzbot patchwork jenkins dependabot
  bounce bounces devnull unsubscribe mailman majordomo listserv sympa postmaster automailer automated robots`.split(
    /\s+/,
  ),
);
/** Only as the whole local part: as a word they stand in people's addresses too. */
const ROBOT_LOCAL_PARTS: ReadonlySet<string> = new Set(
  `lkp root nobody www-data apache cron ci system mailer bugzilla jira gitlab github invitations drive-shares
  calendar-notification messages-noreply mailer-daemon no-reply no_reply no.reply do-not-reply do_not_reply
  do.not.reply not-reply noanswer no-answer`.split(/\s+/),
);
/** Hosts where only machines have addresses; `users.noreply.github.com` is not one of them. */
const ROBOT_HOSTS =
  /^(?:.+\.)?(?:syzkaller\.appspotmail\.com|reply\.github\.com|noreply\.github\.com|bounces?\..+|bugzilla\..+|notifications?\..+)$/;
const ROBOT_NAME =
  /(?:^|[\s[(_-])(?:ro)?bot(?:$|[\s\])_])|\b(?:syzbot|dependabot|no-?reply|mailer-daemon|mail delivery (?:sub)?system|auto-?(?:mailer|responder)|jenkins|patchwork|buildbot|notifications?|bugzilla(?:-daemon)?)\b/i;

/** Whether an address is a machine's by its local part alone: `no-reply@`, `syzbot+1f2e@`, `ada-bot@`. */
export function hasRobotLocalPart(address: string): boolean {
  const local = localPart(address);
  if (ROBOT_LOCAL_PARTS.has(local.replace(/\+.*$/, ''))) return true;
  // `jan.bot@` is Jan Bot: a dot joins the names of people.
  return local
    .replace(/(?:do[-_.]?not|no)[-_.]?reply/, 'noreply')
    .split(/[-_+]/)
    .some((word) => ROBOT_WORDS.has(word));
}

export function isAtRobotHost(address: string): boolean {
  const domain = domainOf(address);
  return ROBOT_HOSTS.test(domain) && domain !== 'users.noreply.github.com';
}

/** Whether a display name is a machine's: "kernel test robot", "dependabot[bot]". "Talbot" is a person. */
export function isRobotName(name: string): boolean {
  return ROBOT_NAME.test(name);
}

/** The same with the address in sight: "Ben Bot" at `ben.bot@` is a person, for Bot is a surname too. */
export function isRobotNamed(address: string, name: string): boolean {
  return isRobotName(name) && !/\.bot$/.test(localPart(address));
}
