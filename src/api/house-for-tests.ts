import { z } from 'zod';
import type { SourceReader, Watch } from '../core/ports.ts';
import { Refusal, type RefusalCode } from '../core/refusal.ts';
import { type Deps, verb } from '../verbs/verb.ts';
import { cursor, limit } from '../verbs/views.ts';
import { loopbackAddress } from './address.ts';
import type { AnyVerb } from './any-verb.ts';
import { fileDownloads } from './downloads.ts';
import { createHttp, type HttpOptions } from './http.ts';
import { HTTP_STATUS } from './http-status.ts';
import { createSessions, type Sessions } from './sessions.ts';
import type { Uploads } from './uploads.ts';

export const NOON = new Date('2026-11-23T12:00:00Z');
export const PORT = 4747;
export const HOST = `127.0.0.1:${PORT}`;
export const SCRIPT = { Host: HOST, Authorization: 'Bearer script-token' };
const UPLOADED = '0123456789abcdef0123456789abcdef';

const codes = Object.keys(HTTP_STATUS).filter((code): code is RefusalCode => code in HTTP_STATUS);
const command = { words: 'things', examples: [] };

/** Every kind of verb there is, without a store. */
export function verbsForTests(added: string[] = []): readonly AnyVerb[] {
  const list = verb({
    name: 'things.list',
    says: 'Lists things.',
    writes: false,
    command,
    input: z.object({
      search: z.string().max(20).optional().describe('words of a thing'),
      tags: z.array(z.string()).optional().describe('only things with these'),
      sizes: z.array(z.number()).optional(),
      whole: z.boolean().default(false),
      limit,
      after: cursor,
    }),
    output: z.object({ asked: z.string(), things: z.array(z.string()) }),
    run: async (input) => ({ asked: JSON.stringify(input), things: [...added] }),
  });
  const add = verb({
    name: 'things.add',
    says: 'Adds a thing.',
    writes: true,
    command,
    input: z.object({ name: z.string().min(1).describe('what it is called') }),
    output: z.object({ count: z.int() }),
    run: async ({ name }) => ({ count: added.push(name) }),
  });
  const remove = verb({
    name: 'things.remove',
    says: 'Removes every thing.',
    writes: true,
    destructive: true,
    idempotent: true,
    command,
    input: z.object({}),
    output: z.object({ count: z.int() }),
    run: async () => ({ count: added.splice(0).length }),
  });
  const refuse = verb({
    name: 'things.refuse',
    says: 'Says no in the way that is named.',
    writes: false,
    command,
    input: z.object({ code: z.enum(codes) }),
    output: z.object({}),
    run: async ({ code }) => {
      throw new Refusal(code, 'x', ['one', 'two']);
    },
  });
  const fall = verb({
    name: 'things.fall',
    says: 'Meets what nobody expected.',
    writes: true,
    command,
    input: z.object({ wrongOutput: z.boolean().default(false) }),
    output: z.object({ whole: z.string() }),
    run: async ({ wrongOutput }) => {
      added.push('tried');
      if (wrongOutput) return JSON.parse('{}');
      throw new Error('secret inside');
    },
  });
  return [list, add, remove, refuse, fall, takeVerb(), slowVerb(), openVerb()];
}

function takeVerb(): AnyVerb {
  return verb({
    name: 'things.take',
    says: 'Takes files.',
    writes: true,
    command,
    input: z.object({ files: z.array(z.string()) }),
    output: z.object({ taken: z.int() }),
    run: async ({ files }) => ({ taken: files.length }),
  });
}

/** Reports once, and ends when it is told to stop or after so many turns. */
function slowVerb(): AnyVerb {
  return verb({
    name: 'things.slow',
    says: 'Takes its time.',
    writes: true,
    idempotent: true,
    long: true,
    command,
    input: z.object({ turns: z.int().default(1), fails: z.boolean().default(false) }),
    output: z.object({ turned: z.int() }),
    async run({ turns, fails }, { watch }) {
      for (let turn = 0; turn < turns; turn += 1) {
        watch.stopIfAsked();
        watch.report({ step: 'Turning', done: turn + 1, total: turns, unit: 'items' });
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      if (fails) throw new Refusal('file_empty', 'a.vcf');
      return { turned: turns };
    },
  });
}

function openVerb(): AnyVerb {
  return verb({
    name: 'data.open',
    says: 'Changes over.',
    writes: true,
    command,
    input: z.object({}),
    output: z.object({}),
    run: async () => ({}),
  });
}

export const quietWatch: Watch = { report() {}, stopIfAsked() {} };

export function depsForTests(): Deps {
  const store: Deps['store'] = Object.create(null);
  const sources: SourceReader = Object.create(null);
  return {
    store,
    sources,
    outlet: Object.create(null),
    wholeBook: Object.create(null),
    watch: quietWatch,
    now: () => NOON,
    by: 'web',
    offsetMinutes: () => 0,
    data: { version: '1.2.3', place: 'memory', isSample: true },
    freshen: async () => {},
  };
}

export function sessionsForTests(now: () => Date = () => NOON): Sessions {
  return createSessions({ apiToken: 'script-token', now });
}

/** Knows one upload and keeps nothing. */
export function uploadsForTests(): Uploads {
  const pathOf = async (id: string): Promise<string> => {
    if (id !== UPLOADED) throw new Refusal('upload_not_found', id);
    return 'a.vcf';
  };
  return {
    async save(name, stream) {
      let bytes = 0;
      for await (const chunk of stream) bytes += chunk.byteLength;
      return { id: UPLOADED, name, bytes };
    },
    remove: async (id) => void (await pathOf(id)),
    pathOf,
  };
}

export type House = {
  readonly added: readonly string[];
  readonly logged: readonly { readonly id: string; readonly error: unknown }[];
  readonly sessions: Sessions;
  /** Asks as a script that is let in. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Asks with these headers and no others. */
  askAs(headers: Record<string, string>, path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
};

export function house(options: Partial<HttpOptions> = {}): House {
  const added: string[] = [];
  const logged: { readonly id: string; readonly error: unknown }[] = [];
  const sessions = options.sessions ?? sessionsForTests();
  const app = createHttp({
    verbs: verbsForTests(added),
    deps: depsForTests,
    sessions,
    uploads: uploadsForTests(),
    downloads: fileDownloads('no-such-folder', () => NOON),
    address: loopbackAddress(PORT),
    version: '1.2.3',
    log: (entry) => logged.push(entry),
    ...options,
  });
  const askAs: House['askAs'] = async (headers, path, init = {}) => app.request(path, { ...init, headers });
  return {
    added,
    logged,
    sessions,
    askAs,
    ask: (path, init) => askAs(SCRIPT, path, init),
    post: (path, body, headers = {}) =>
      askAs({ ...SCRIPT, 'Content-Type': 'application/json', ...headers }, path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** Signs a browser in and gives the headers that its pages send. */
export async function signedIn({
  askAs,
  sessions,
}: House): Promise<{ readonly Cookie: string; readonly 'X-Mutuals-Token': string }> {
  const launched = await askAs({ Host: HOST }, `/launch?token=${sessions.launchToken()}`);
  const cookie = (launched.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  const session = await askAs({ Host: HOST, Cookie: cookie }, '/session');
  const { token } = z.object({ token: z.string() }).parse(await session.json());
  return { Cookie: cookie, 'X-Mutuals-Token': token };
}
