import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { jsonAnswer, responseOf } from './answer.ts';
import { type OpenapiOptions, openapi } from './openapi.ts';
import type { SignIn } from './sign-in.ts';

export function addOpenapiRoute(
  app: Hono,
  { signIn, ...options }: OpenapiOptions & { readonly signIn: SignIn },
): void {
  app.get('/openapi.json', signIn.needed, etag({ weak: true }), () =>
    responseOf(jsonAnswer(openapi(options))),
  );
}
