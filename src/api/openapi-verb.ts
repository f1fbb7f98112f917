import type { AnyVerb } from './any-verb.ts';
import { isGiven } from './is-given.ts';
import { isRequired, type JsonSchema, jsonSchema, properties } from './json-schema.ts';
import { toolName } from './tool-name.ts';
import { UPLOADS_FIELD } from './uploads.ts';

/** The methods under the address of one verb. */
export function verbPath(verb: AnyVerb): JsonSchema {
  const post = {
    ...operation(verb),
    parameters: headers(verb),
    requestBody: requestBody(verb),
    responses: responses(verb),
  };
  if (!isGiven(verb)) return { post: { ...post, operationId: toolName(verb) } };
  return {
    get: {
      ...operation(verb),
      operationId: toolName(verb),
      parameters: queryParameters(verb),
      responses: readResponses(verb),
    },
    post: { ...post, operationId: `${toolName(verb)}_by_post` },
  };
}

export function schemaRef(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

export function jsonContent(schema: JsonSchema): JsonSchema {
  return { 'application/json': { schema } };
}

export const PROBLEM_RESPONSES: JsonSchema = {
  Problem: {
    description: 'It was refused; `code` says why and `detail` what to do.',
    content: { 'application/problem+json': { schema: schemaRef('Problem') } },
  },
};

/** The statuses that any route may answer with; `default` covers what is left. */
export function problemResponses(...statuses: readonly number[]): JsonSchema {
  const problem = { $ref: '#/components/responses/Problem' };
  return Object.fromEntries([401, 403, 421, 500, ...statuses, 'default'].map((status) => [status, problem]));
}

function operation({ name, says }: AnyVerb): JsonSchema {
  return { tags: [name.split('.')[0]], summary: says };
}

function queryParameters({ input }: AnyVerb): readonly JsonSchema[] {
  const schema = jsonSchema(input, 'input');
  return properties(schema).map(([name, { description, ...field }]) => ({
    name,
    in: 'query',
    required: isRequired(schema, name),
    ...(description !== undefined && { description }),
    schema: field,
    ...(field.type === 'array' && { style: 'form', explode: true }),
  }));
}

function headers({ writes, long }: AnyVerb): readonly JsonSchema[] {
  const header = (name: string, description: string): JsonSchema => ({
    name,
    in: 'header',
    description,
    schema: { type: 'string' },
  });
  return [
    ...(writes
      ? [header('Idempotency-Key', 'the same key and body within a day get the first answer again')]
      : []),
    ...(long ? [header('Prefer', '`wait=20` waits so many seconds for the work to end, 60 at most')] : []),
  ];
}

function requestBody({ name, input }: AnyVerb): JsonSchema {
  const takesUploads = UPLOADS_FIELD in input.shape;
  return {
    required: true,
    ...(takesUploads && {
      description: `\`${UPLOADS_FIELD}\` are ids that POST /uploads gave, never paths.`,
    }),
    content: jsonContent(schemaRef(`${name}.input`)),
  };
}

function responses(verb: AnyVerb): JsonSchema {
  return {
    200: { description: 'Done.', content: jsonContent(schemaRef(`${verb.name}.output`)) },
    ...(verb.long && {
      202: {
        description: 'It has begun; the job says how far it is.',
        headers: { Location: { description: 'the job', schema: { type: 'string' } } },
        content: jsonContent(schemaRef('JobStarted')),
      },
    }),
    ...problemResponses(400, 404, 409, 413, 415, 422, 503),
  };
}

function readResponses({ name }: AnyVerb): JsonSchema {
  return {
    200: { description: 'What was asked for.', content: jsonContent(schemaRef(`${name}.output`)) },
    304: { description: 'Nothing has changed since the ETag that was sent as If-None-Match.' },
    ...problemResponses(404, 409, 422, 503),
  };
}
