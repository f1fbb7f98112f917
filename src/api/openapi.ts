import type { AnyVerb } from './any-verb.ts';
import { HTTP_REFUSAL_CODES } from './http-refusal.ts';
import { HTTP_STATUS } from './http-status.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import { houseKeepingPaths } from './openapi-house.ts';
import { PROBLEM_RESPONSES, verbPath } from './openapi-verb.ts';
import { TOKEN_HEADER } from './sign-in.ts';

const ABOUT = `Everything Mutuals can do, on this computer only.

**Lists** come in pages: an answer that goes on carries \`next\`; send it as \`after\`, with everything else unchanged, for the following page. A cursor says nothing by itself and belongs to the list it came from.

**Days** are \`2026-11-23\` in the user's own zone, **moments** ISO 8601 in UTC. A field that is not known is missing.

**Long work** (imports) answers 202 with a job; \`Prefer: wait=20\` waits for it. Jobs are kept for an hour.

**Errors** are RFC 9457 problems; \`code\` never changes, \`detail\` is a sentence to show.

**The same request twice**: send \`Idempotency-Key\` with a write, and a repeat within a day gets the first answer again.`;

export type OpenapiOptions = { readonly verbs: readonly AnyVerb[]; readonly version: string };

/** The OpenAPI 3.1 document, read off the verbs. */
export function openapi({ verbs, version }: OpenapiOptions): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mutuals',
      version,
      description: ABOUT,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ script: [] }, { browser: [], page: [] }],
    tags: tags(verbs),
    paths: {
      ...Object.fromEntries(verbs.map((verb) => [`/${verb.name}`, verbPath(verb)])),
      ...houseKeepingPaths(),
    },
    components: {
      securitySchemes: SECURITY_SCHEMES,
      schemas: { ...verbSchemas(verbs), Problem: PROBLEM, Job: JOB, JobStarted: JOB_STARTED, Upload: UPLOAD },
      responses: PROBLEM_RESPONSES,
    },
  };
}

function tags(verbs: readonly AnyVerb[]): readonly JsonSchema[] {
  const things = verbs.map(({ name }) => name.split('.')[0] ?? name);
  return [...new Set([...things, 'uploads', 'downloads', 'jobs', 'sign-in', 'openapi'])].map((name) => ({
    name,
  }));
}

function verbSchemas(verbs: readonly AnyVerb[]): JsonSchema {
  return Object.fromEntries(
    verbs.flatMap((verb) => [
      [`${verb.name}.input`, jsonSchema(verb.input.strict(), 'input')],
      [`${verb.name}.output`, jsonSchema(verb.output, 'output')],
    ]),
  );
}

const SECURITY_SCHEMES: JsonSchema = {
  script: {
    type: 'http',
    scheme: 'bearer',
    description: 'The API token that `mutuals serve` keeps for scripts.',
  },
  browser: {
    type: 'apiKey',
    in: 'cookie',
    name: 'mutuals_PORT',
    description: 'Set by the address that `mutuals serve` prints.',
  },
  page: {
    type: 'apiKey',
    in: 'header',
    name: TOKEN_HEADER,
    description: 'The token that GET /session gives.',
  },
};

const text = { type: 'string' };

const PROBLEM: JsonSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: text,
    status: { type: 'integer' },
    detail: { type: 'string', description: 'what is wrong and the way out, to be shown' },
    code: { type: 'string', enum: [...Object.keys(HTTP_STATUS), ...HTTP_REFUSAL_CODES, 'unexpected'] },
    details: { type: 'array', items: text, description: 'candidates, fields, places in a file' },
    id: { type: 'string', description: 'where an unexpected error stands in the log' },
  },
};

const JOB: JsonSchema = {
  type: 'object',
  required: ['id', 'verb', 'state'],
  properties: {
    id: text,
    verb: text,
    state: { type: 'string', enum: ['running', 'done', 'failed', 'cancelled'] },
    progress: {
      type: 'object',
      required: ['step', 'done', 'unit'],
      properties: {
        step: text,
        done: { type: 'number' },
        total: { type: 'number', description: 'missing while nobody knows it' },
        unit: { type: 'string', enum: ['bytes', 'items'] },
      },
    },
    result: { type: 'object', description: 'what the verb answers, when it is done' },
    problem: { $ref: '#/components/schemas/Problem' },
  },
};

const JOB_STARTED: JsonSchema = {
  type: 'object',
  required: ['job'],
  properties: { job: { type: 'string', description: 'the id; GET /jobs/{id} says how far it is' } },
};

const UPLOAD: JsonSchema = {
  type: 'object',
  required: ['id', 'name', 'bytes'],
  properties: { id: text, name: text, bytes: { type: 'integer' } },
};
