import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import type { Deps } from '../verbs/verb.ts';
import type { Address } from './address.ts';
import { problemAnswer, responseOf } from './answer.ts';
import type { AnyVerb } from './any-verb.ts';
import { HttpRefusal } from './http-refusal.ts';
import { createIdempotency } from './idempotency.ts';
import { addJobRoutes } from './job-routes.ts';
import { createJobs } from './jobs.ts';
import { addOpenapiRoute } from './openapi-route.ts';
import { pageAnswer } from './page-routes.ts';
import { type Log, type Problem, problemOf } from './problem.ts';
import type { RunLong } from './run-verb.ts';
import { onlyFromHere } from './security.ts';
import { securityHeaders } from './security-headers.ts';
import type { Sessions } from './sessions.ts';
import { createSignIn } from './sign-in.ts';
import { staticFiles } from './static-files.ts';
import { addUploadRoutes } from './upload-routes.ts';
import type { Uploads } from './uploads.ts';
import { addVerbRoutes } from './verb-routes.ts';

export type HttpOptions = {
  readonly verbs: readonly AnyVerb[];
  /** Asked anew for every request, since the data may be changed over while the server runs. */
  readonly deps: () => Deps;
  readonly sessions: Sessions;
  readonly uploads: Uploads;
  readonly address: Address;
  readonly version: string;
  readonly log: Log;
  /** The folder with the built web app. */
  readonly staticFolder?: string;
  /** Where long verbs run; here, if nothing is said. */
  readonly runLong?: RunLong;
};

/** The whole server: every verb, uploads, jobs, sign-in and the web app. */
export function createHttp(options: HttpOptions): Hono {
  const { verbs, deps, sessions, uploads, address, version, log } = options;
  const app = new Hono();
  const signIn = createSignIn(sessions, address);
  const files = options.staticFolder === undefined ? undefined : staticFiles(options.staticFolder);
  const now = (): Date => deps().now();
  const problem = (error: unknown, where: string): Problem => problemOf(error, where, log);
  const jobs = createJobs({ now, problemOf: problem });

  app.onError((error, c) => responseOf(problemAnswer(problem(error, `${c.req.method} ${c.req.path}`))));
  app.use(securityHeaders());
  app.use(onlyFromHere(address));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (_c, allowed) => notAllowed(allowed, problem) }));
  signIn.addRoutes(app, () => ({ version, isSample: deps().data.isSample }));
  addOpenapiRoute(app, { verbs, version, signIn });
  addUploadRoutes(app, uploads, signIn);
  addJobRoutes(app, jobs, signIn);
  const runLong = options.runLong ?? runHere(verbs, deps);
  const idempotency = createIdempotency(now);
  addVerbRoutes(app, verbs, { deps, runLong, jobs, uploads, idempotency, signIn, problemOf: problem });
  app.notFound(async (c) => {
    const page = await pageAnswer(c, files, signIn);
    if (page) return page;
    const refusal = signIn.letsIn(c)
      ? new Refusal('route_not_found', c.req.path)
      : new Refusal('sign_in_needed');
    return responseOf(problemAnswer(problem(refusal, c.req.path)));
  });
  return app;
}

function notAllowed(
  allowed: readonly string[],
  problem: (error: unknown, where: string) => Problem,
): Response {
  const allow = allowed.join(', ');
  return responseOf(
    problemAnswer(problem(new HttpRefusal('method_not_allowed', allow), allow), { Allow: allow }),
  );
}

function runHere(verbs: readonly AnyVerb[], deps: () => Deps): RunLong {
  return async (name, input, watch: Watch) => {
    const verb = verbs.find((each) => each.name === name);
    if (!verb) throw new Error(`there is no verb ${name}`);
    return verb.run(input, { ...deps(), watch });
  };
}
