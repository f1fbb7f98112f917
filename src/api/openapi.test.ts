import { expect, test } from 'vitest';
import { verbs } from '../verbs/index.ts';
import { house } from './house-for-tests.ts';
import { openapi } from './openapi.ts';

const document = JSON.parse(JSON.stringify(openapi({ verbs, version: '1.2.3' })));

function everywhere(value: unknown, see: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    see(key, inner);
    everywhere(inner, see);
  }
}

test('it is OpenAPI 3.1 with a title and the version', () => {
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Mutuals', version: '1.2.3' } });
});

test('every verb is there with its sentence: what reads by GET and POST, what writes or takes long by POST alone', () => {
  for (const { name, says, writes, long } of verbs) {
    const path = document.paths[`/${name}`];
    expect(Object.keys(path).toSorted()).toEqual(writes || long ? ['post'] : ['get', 'post']);
    for (const operation of Object.values(path)) expect(operation).toMatchObject({ summary: says });
  }
});

test('every reference leads somewhere', () => {
  everywhere(document, (key, value) => {
    if (key !== '$ref') return;
    const found = String(value)
      .slice(2)
      .split('/')
      .reduce((place, step) => place?.[step], document);
    expect(found, String(value)).toBeDefined();
  });
});

test('every operation has a name of its own, answers, and the problems that may come', () => {
  const names: string[] = [];
  for (const path of Object.values<object>(document.paths)) {
    for (const operation of Object.values(path)) {
      names.push(operation.operationId);
      expect(Object.keys(operation.responses).length).toBeGreaterThan(0);
      if (operation.operationId !== 'launch')
        expect(operation.responses).toMatchObject({ 401: {}, 500: {}, default: {} });
      for (const tag of operation.tags) expect(document.tags).toContainEqual({ name: tag });
    }
  }
  expect(new Set(names).size).toBe(names.length);
});

test('every field of a query is a parameter with its description and its schema', () => {
  const parameters = document.paths['/people.list'].get.parameters;
  expect(parameters.map(({ name }: { name: string }) => name)).toEqual([
    'search',
    'order',
    'organisation',
    'source',
    'silentFor',
    'limit',
    'after',
  ]);
  expect(parameters).toContainEqual({
    name: 'limit',
    in: 'query',
    required: false,
    description: 'how many at most',
    schema: { type: 'integer', minimum: 1, maximum: 200, default: 25 },
  });
});

test('each schema is one of the dialect of OpenAPI, with nothing of another document in it', () => {
  everywhere(document, (key) => expect(['$schema', '$defs', 'definitions', '$id']).not.toContain(key));
});

test('long verbs say that they answer with a job, and imports that they take uploads', () => {
  const { post } = document.paths['/import.files'];
  expect(post.responses['202'].content['application/json'].schema.$ref).toBe(
    '#/components/schemas/JobStarted',
  );
  expect(post.requestBody.description).toContain('POST /uploads');
});

test('it is served to whoever is signed in', async () => {
  const answer = await house().ask('/openapi.json');
  expect([answer.status, (await answer.json()).openapi]).toEqual([200, '3.1.0']);
});
