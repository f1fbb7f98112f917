import { type Context, Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Refusal } from '../core/refusal.ts';
import type { Deps } from '../verbs/verb.ts';
import type { Address } from './address.ts';
import { problemAnswer, responseOf } from './answer.ts';
import type { AnyVerb } from './any-verb.ts';
import { addDownloadRoutes } from './download-routes.ts';
import type { Downloads } from './downloads.ts';
import { HttpRefusal } from './http-refusal.ts';
import { createIdempotency } from './idempotency.ts';
import { addJobRoutes } from './job-routes.ts';
import { createJobs } from './jobs.ts';
import { addOpenapiRoute } from './openapi-route.ts';
import { pageAnswer } from './page-routes.ts';
import { addPhotoRoute } from './photo-route.ts';
import { type Log, type Problem, problemOf } from './problem.ts';
import type { RunLong } from './run-verb.ts';
import { onlyFromHere } from './security.ts';
import { securityHeaders } from './security-headers.ts';
import type { Sessions } from './sessions.ts';
import { createSignIn, type SignIn } from './sign-in.ts';
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
  readonly downloads: Downloads;
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
  const { verbs, deps, uploads, downloads, address, version, log, runLong = runHere(verbs, deps) } = options;
  const app = new Hono();
  const signIn = createSignIn(options.sessions, address);
  const now = (): Date => deps().now();
  const problem: ProblemFor = (error, where) => problemOf(error, where, log);
  const jobs = createJobs({ now, problemOf: problem });
  const idempotency = createIdempotency(now);

  addGuards(app, address, problem);
  signIn.addRoutes(app, () => ({ version, isSample: deps().data.isSample }));
  addOpenapiRoute(app, { verbs, version, signIn });
  addUploadRoutes(app, uploads, signIn);
  addPhotoRoute(app, () => deps().store, signIn);
  addDownloadRoutes(app, downloads, signIn);
  addJobRoutes(app, jobs, signIn);
  addVerbRoutes(app, verbs, { deps, runLong, jobs, uploads, idempotency, signIn, problemOf: problem });
  addPages(app, { folder: options.staticFolder, signIn, problem });
  return app;
}

type ProblemFor = (error: unknown, where: string) => Problem;

/** What stands before every route. The headers come first, so that refusals carry them too. */
function addGuards(app: Hono, address: Address, problem: ProblemFor): void {
  const notAllowed = (_c: Context, methods: readonly string[]): Response => {
    const allow = methods.join(', ');
    const refusal = new HttpRefusal('method_not_allowed', allow);
    return responseOf(problemAnswer(problem(refusal, allow), { Allow: allow }));
  };
  app.onError((error, c) => responseOf(problemAnswer(problem(error, `${c.req.method} ${c.req.path}`))));
  app.use(securityHeaders());
  app.use(onlyFromHere(address));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: notAllowed }));
}

type Pages = { readonly folder: string | undefined; readonly signIn: SignIn; readonly problem: ProblemFor };

/** What is no route of the API is a page or a file of the web app, or it is nothing. */
function addPages(app: Hono, { folder, signIn, problem }: Pages): void {
  const files = folder === undefined ? undefined : staticFiles(folder);
  app.notFound(async (c) => {
    const page = await pageAnswer(c, files, signIn);
    if (page) return page;
    const { path } = c.req;
    const refusal = new Refusal(signIn.letsIn(c) ? 'route_not_found' : 'sign_in_needed', path);
    return responseOf(problemAnswer(problem(refusal, path)));
  });
}

function runHere(verbs: readonly AnyVerb[], deps: () => Deps): RunLong {
  return async (name, input, watch) => {
    const verb = verbs.find((each) => each.name === name);
    if (!verb) throw new Error(`there is no verb ${name}`);
    return verb.run(input, { ...deps(), watch });
  };
}
