import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A browser that has been signed in: what its cookie holds, and what its pages say in a header besides. */
export type Session = { readonly cookie: string; readonly token: string };

export type Sessions = {
  /** A new token for the address that is printed. It signs in one browser, once, within ten minutes. */
  launchToken(): string;
  launch(token: string): Session | undefined;
  find(cookie: string): Session | undefined;
  /** Whether this is the token that scripts send. */
  isApiToken(token: string): boolean;
};

export type SessionsOptions = {
  /** What scripts send as a bearer; without one, only browsers get in. */
  readonly apiToken?: string;
  readonly now: () => Date;
  readonly randomToken?: () => string;
};

const LAUNCH_MINUTES = 10;
const MOST_SESSIONS = 100;
const TOKEN_BYTES = 32;

/** Kept in memory only: when the server stops, every browser has to be signed in anew. */
export function createSessions({ apiToken, now, randomToken = freshToken }: SessionsOptions): Sessions {
  const launches = new Map<string, number>();
  const sessions = new Map<string, Session>();
  return {
    launchToken() {
      const token = randomToken();
      keepNewest(launches);
      launches.set(token, now().getTime() + LAUNCH_MINUTES * 60_000);
      return token;
    },
    launch(token) {
      const [known, until] = [...launches].find(([launch]) => isSame(launch, token)) ?? [];
      if (known === undefined || until === undefined) return undefined;
      launches.delete(known);
      if (now().getTime() > until) return undefined;
      const session = { cookie: randomToken(), token: randomToken() };
      keepNewest(sessions);
      sessions.set(digest(session.cookie), session);
      return session;
    },
    find: (cookie) => sessions.get(digest(cookie)),
    isApiToken: (token) => apiToken !== undefined && token !== '' && isSame(apiToken, token),
  };
}

/** Takes the same time wherever the two differ, and tells nothing of their lengths. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digest(one)), Buffer.from(digest(other)));
}

/** Looking sessions up by digest keeps the time of a look-up from telling how much of a cookie was right. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function freshToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

function keepNewest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size >= MOST_SESSIONS && oldest !== undefined) map.delete(oldest);
}
