import type { Context } from 'hono';
import { type SignIn, signInPage } from './sign-in.ts';
import type { StaticFiles } from './static-files.ts';

/**
 * Answers what is no route of the API: files of the web app for everyone (they hold no data), the app itself for
 * browsers that are signed in. undefined where there is nothing to show.
 */
export async function pageAnswer(
  c: Context,
  files: StaticFiles | undefined,
  signIn: SignIn,
): Promise<Response | undefined> {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return undefined;
  if (isPage(c)) {
    if (!signIn.browser(c)) return signInPage(c);
    return files && fileAnswer('/index.html', files);
  }
  return c.req.path === '/index.html' ? undefined : files && fileAnswer(c.req.path, files);
}

/** The app draws its own pages: an address without a dot, asked for by somebody who reads HTML. */
function isPage({ req }: Context): boolean {
  return !req.path.includes('.') && (req.header('Accept') ?? '').includes('text/html');
}

async function fileAnswer(path: string, files: StaticFiles): Promise<Response | undefined> {
  const file = await files(path);
  if (!file) return undefined;
  return new Response(file.body, {
    headers: { 'Content-Type': file.type, 'Cache-Control': file.cacheControl },
  });
}
