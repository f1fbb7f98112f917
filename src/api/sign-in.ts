import type { Context, Hono, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Refusal } from '../core/refusal.ts';
import type { Address } from './address.ts';
import { isSame, type Session, type Sessions } from './sessions.ts';

export type SignIn = {
  /** The browser that asks, by its cookie alone. */
  browser(c: Context): Session | undefined;
  /** Whether a signed-in page asks, or a script that has the token. */
  letsIn(c: Context): boolean;
  /** Refuses everybody else. */
  readonly needed: MiddlewareHandler;
  addRoutes(app: Hono, shown: () => { readonly version: string; readonly isSample: boolean }): void;
};

/** The header in which a page repeats the token; another site could send the cookie, but not this. */
export const TOKEN_HEADER = 'X-Mutuals-Token';

export function createSignIn(sessions: Sessions, { port }: Address): SignIn {
  // Cookies are shared between the ports of one host, so the name tells two servers apart.
  const cookieName = `mutuals_${port}`;
  const browser = (c: Context): Session | undefined => sessions.find(getCookie(c, cookieName) ?? '');
  const letsIn = (c: Context): boolean => isLetIn(c, sessions, browser(c));
  return {
    browser,
    letsIn,
    needed: async (c, next) => {
      if (!letsIn(c)) throw new Refusal('sign_in_needed');
      await next();
    },
    addRoutes(app, shown) {
      app.get('/launch', (c) => {
        if (browser(c)) return c.redirect('/', 303);
        const session = c.req.method === 'GET' ? sessions.launch(c.req.query('token') ?? '') : undefined;
        if (!session) return signInPage(c);
        setCookie(c, cookieName, session.cookie, { path: '/', httpOnly: true, sameSite: 'Strict' });
        return c.redirect('/', 303);
      });
      app.get('/session', (c) => {
        const session = browser(c);
        if (!session) throw new Refusal('sign_in_needed');
        return c.json({ token: session.token, ...shown() });
      });
    },
  };
}

function isLetIn(c: Context, sessions: Sessions, session: Session | undefined): boolean {
  const authorization = c.req.header('Authorization');
  if (authorization !== undefined)
    return sessions.isApiToken(/^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '');
  return session !== undefined && isSame(session.token, c.req.header(TOKEN_HEADER) ?? '');
}

const SIGN_IN_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mutuals</title></head>
<body>
<h1>Mutuals</h1>
<p>Open the address that <code>mutuals serve</code> printed; it signs this browser in.</p>
<p>That address works once and for ten minutes. Start <code>mutuals serve</code> again for a new one.</p>
</body>
</html>
`;

export function signInPage(c: Context): Response {
  return c.html(SIGN_IN_PAGE, 401);
}
