import type { Hono } from 'hono';
import { Refusal } from '../core/refusal.ts';
import type { Downloads } from './downloads.ts';
import type { SignIn } from './sign-in.ts';

/**
 * A link cannot send the token of a page. Here the cookie is enough: it is not sent along from other sites, the id in the
 * address is a secret of 128 bits, and the answer is a file that no page can read.
 */
export function addDownloadRoutes(app: Hono, downloads: Downloads, signIn: SignIn): void {
  app.get('/downloads/:id', async (c) => {
    if (!signIn.letsIn(c) && !signIn.browser(c)) throw new Refusal('sign_in_needed');
    const file = await downloads.find(c.req.param('id'));
    return new Response(c.req.method === 'HEAD' ? null : file.open(), {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(file.bytes),
        'Content-Disposition': `attachment; filename*=UTF-8''${encoded(file.name)}`,
        'Cache-Control': 'no-store',
      },
    });
  });
}

/** RFC 8187: of what encodeURIComponent leaves alone, these are no letters of a name there. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
