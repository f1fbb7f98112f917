import type { JsonSchema } from './json-schema.ts';
import { jsonContent, problemResponses, schemaRef } from './openapi-verb.ts';

const ID: JsonSchema = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const JOB: JsonSchema = { description: 'The job as it stands.', content: jsonContent(schemaRef('Job')) };

/** What is there besides the verbs: uploads, jobs, signing in. */
export function houseKeepingPaths(): JsonSchema {
  return {
    '/uploads': { post: SEND_UPLOAD },
    '/uploads/{id}': { delete: REMOVE_UPLOAD },
    '/downloads/{id}': { get: FETCH_DOWNLOAD },
    '/jobs/{id}': { get: SHOW_JOB, delete: CANCEL_JOB },
    '/jobs/{id}/events': { get: FOLLOW_JOB },
    '/session': { get: SESSION },
    '/launch': { get: LAUNCH },
    '/openapi.json': { get: DOCUMENT },
  };
}

const SEND_UPLOAD: JsonSchema = {
  tags: ['uploads'],
  operationId: 'uploads_send',
  summary: 'Takes one file as raw bytes; its id is what an import is given. Kept for a day.',
  parameters: [
    { name: 'name', in: 'query', description: 'what the file is called', schema: { type: 'string' } },
  ],
  requestBody: { required: true, content: { 'application/octet-stream': { schema: {} } } },
  responses: {
    201: { description: 'It is here.', content: jsonContent(schemaRef('Upload')) },
    ...problemResponses(413, 507),
  },
};

const REMOVE_UPLOAD: JsonSchema = {
  tags: ['uploads'],
  operationId: 'uploads_remove',
  summary: 'Removes a file that was sent.',
  parameters: [ID],
  responses: { 204: { description: 'It is gone.' }, ...problemResponses(404) },
};

const FETCH_DOWNLOAD: JsonSchema = {
  tags: ['downloads'],
  operationId: 'downloads_fetch',
  summary: 'Gives a file that an export has written. Kept for an hour.',
  parameters: [ID],
  responses: {
    200: { description: 'The file.', content: { 'application/octet-stream': { schema: {} } } },
    ...problemResponses(404),
  },
};

const SHOW_JOB: JsonSchema = {
  tags: ['jobs'],
  operationId: 'jobs_show',
  summary: 'Says how far long work is, and what came of it.',
  parameters: [ID],
  responses: { 200: JOB, ...problemResponses(404) },
};

const CANCEL_JOB: JsonSchema = {
  tags: ['jobs'],
  operationId: 'jobs_cancel',
  summary: 'Asks long work to stop; nothing of it stays written.',
  parameters: [ID],
  responses: { 202: JOB, ...problemResponses(404) },
};

const FOLLOW_JOB: JsonSchema = {
  tags: ['jobs'],
  operationId: 'jobs_follow',
  summary: 'Server-sent events: `progress`, then one of `done`, `failed`, `cancelled`; each carries the job.',
  parameters: [ID],
  responses: {
    200: { description: 'The events.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    ...problemResponses(404),
  },
};

const SESSION: JsonSchema = {
  tags: ['sign-in'],
  operationId: 'session_show',
  summary: 'Gives a signed-in page the token that it sends with every request.',
  security: [{ browser: [] }],
  responses: {
    200: {
      description: 'The token and what is open.',
      content: jsonContent({
        type: 'object',
        required: ['token', 'version', 'isSample'],
        properties: { token: { type: 'string' }, version: { type: 'string' }, isSample: { type: 'boolean' } },
      }),
    },
    ...problemResponses(),
  },
};

const LAUNCH: JsonSchema = {
  tags: ['sign-in'],
  operationId: 'launch',
  summary: 'Signs a browser in with the one-time token of the address that `mutuals serve` printed.',
  security: [],
  parameters: [{ name: 'token', in: 'query', required: true, schema: { type: 'string' } }],
  responses: {
    303: { description: 'Signed in; on to the app.' },
    401: {
      description: 'The token is used up or wrong; a page says what to do.',
      content: { 'text/html': { schema: { type: 'string' } } },
    },
  },
};

const DOCUMENT: JsonSchema = {
  tags: ['openapi'],
  operationId: 'openapi_show',
  summary: 'This document.',
  responses: {
    200: { description: 'OpenAPI 3.1.', content: jsonContent({ type: 'object' }) },
    ...problemResponses(),
  },
};
