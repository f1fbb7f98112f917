import type { Hono } from 'hono';
import { jsonAnswer, responseOf } from './answer.ts';
import type { SignIn } from './sign-in.ts';
import type { Uploads } from './uploads.ts';

export function addUploadRoutes(app: Hono, uploads: Uploads, signIn: SignIn): void {
  app.post('/uploads', signIn.needed, async (c) => {
    const stream =
      c.req.raw.body ?? new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
    const upload = await uploads.save(c.req.query('name') ?? '', stream);
    return responseOf(jsonAnswer(upload, 201, { Location: `/uploads/${upload.id}` }));
  });
  app.delete('/uploads/:id', signIn.needed, async (c) => {
    await uploads.remove(c.req.param('id'));
    return c.body(null, 204);
  });
}
