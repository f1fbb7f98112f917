import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { personId } from '../core/ids.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { photoOfPerson } from '../verbs/photo-of-person.ts';
import type { SignIn } from './sign-in.ts';

const HEADERS = {
  // The bytes are a stranger's: opened on its own, the picture may run, load and send nothing.
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Content-Disposition': 'inline; filename="photo"',
  'Cache-Control': 'private, max-age=300',
};

/** `GET /photos/ID`: the picture of a person. A page shows it as an image, which sends the cookie and no token. */
export function addPhotoRoute(app: Hono, reader: () => Reader, signIn: SignIn): void {
  app.get('/photos/:person', etag(), async (c) => {
    if (!signIn.letsIn(c) && !signIn.browser(c)) throw new Refusal('sign_in_needed');
    const photo = await photoOfPerson(reader(), personId(c.req.param('person')));
    if (!photo) throw new Refusal('route_not_found', c.req.path);
    return new Response(new Uint8Array(photo.bytes), {
      headers: { 'Content-Type': photo.mediaType, ...HEADERS },
    });
  });
}
