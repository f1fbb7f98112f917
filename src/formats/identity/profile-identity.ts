import type { Identity } from '../../core/source-record.ts';

type Site = {
  readonly host: RegExp;
  /** Its first group is the name of the person. Anything else at this site is a firm, a group or a page. */
  readonly path: RegExp;
  readonly prefix: string;
  /** Firms have pages here that look exactly like those of people. */
  readonly shared?: boolean;
};

/** Far above any profile; keeps hostile text from taking long. */
const LONGEST_URL = 2_000;

const SITES: readonly Site[] = [
  {
    host: /^(?:[a-z]{2,6}\.)?linkedin\.com$/,
    path: /^(?:mwlite\/)?(?:in|pub)\/([^/]+)/,
    prefix: 'linkedin.com/in/',
  },
  { host: /^xing\.com$/, path: /^profile\/([^/]+)/, prefix: 'xing.com/profile/' },
  {
    host: /^github\.com$/,
    path: /^(?!(?:orgs|about|features|topics|sponsors|settings|search|login|apps)$)([^/]+)$/,
    prefix: 'github.com/',
  },
  {
    host: /^gitlab\.com$/,
    path: /^(?!(?:groups|explore|users|help|search)$)([^/]+)$/,
    prefix: 'gitlab.com/',
  },
  {
    host: /^(?:mobile\.)?(?:twitter|x)\.com$/,
    path: /^(?:#!\/)?@?(?!(?:home|intent|share|search|hashtag|i|login)$)([^/]+)$/,
    prefix: 'x.com/',
  },
  { host: /^bsky\.app$/, path: /^profile\/([^/]+)/, prefix: 'bsky.app/profile/' },
  { host: /^orcid\.org$/, path: /^(\d{4}-\d{4}-\d{4}-\d{3}[\dx])$/, prefix: 'orcid.org/' },
  { host: /^(?:t|telegram)\.me$/, path: /^(?!(?:joinchat|s|share)$)([^/+]+)$/, prefix: 't.me/' },
  {
    host: /^(?:m\.)?facebook\.com$/,
    path: /^(?!(?:pages|groups|events|people|sharer|home)(?:\/|$))([^/]+)$/,
    prefix: 'facebook.com/',
    shared: true,
  },
  {
    host: /^instagram\.com$/,
    path: /^(?!(?:p|explore|reel)$)([^/]+)$/,
    prefix: 'instagram.com/',
    shared: true,
  },
];

/** `linkedin.com/in/ada` however the address is written; undefined for a firm's page or an ordinary web site. */
export function profileIdentity(url: string): Identity | undefined {
  if (url.length > LONGEST_URL) return undefined;
  const parts = /^(?:https?:)?(?:\/\/)?(?:www\.)?([a-z0-9.-]+)\/(.*)$/.exec(readable(url));
  const site = SITES.find(({ host }) => host.test(parts?.[1] ?? ''));
  if (!site) return undefined;
  const path = (parts?.[2] ?? '').replace(/^(?!#!)([^?#]*)[?#].*$/, '$1').replace(/\/+$/, '');
  const name = site.path.exec(path)?.[1];
  if (name === undefined || /\s|\.php$/.test(name)) return undefined;
  const identity: Identity = { kind: 'profile', value: site.prefix + name };
  return site.shared ? { ...identity, shared: true } : identity;
}

/** LinkedIn writes `ñ` as `%C3%B1` in one export and as itself in another. */
function readable(url: string): string {
  const text = url.trim();
  if (!text.includes('%')) return text.toLowerCase().normalize('NFC');
  try {
    return decodeURIComponent(text).toLowerCase().normalize('NFC');
  } catch {
    return text.toLowerCase(); // a stray percent sign: then it is compared as it was written
  }
}
