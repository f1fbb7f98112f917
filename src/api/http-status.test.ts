import { expect, test } from 'vitest';
import { house } from './house-for-tests.ts';
import { HTTP_STATUS } from './http-status.ts';

for (const [code, status] of Object.entries(HTTP_STATUS)) {
  test(`${code} answers ${status} with a sentence, the code and the details`, async () => {
    const answer = await house().ask(`/things.refuse?code=${code}`);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = await answer.json();
    expect(problem).toMatchObject({
      code,
      status,
      details: ['one', 'two'],
      type: `urn:mutuals:problem:${code}`,
    });
    expect(problem.detail.length).toBeGreaterThan(0);
  });
}

test('a busy database says when to try again', async () => {
  const answer = await house().ask('/things.refuse?code=database_busy');
  expect(answer.headers.get('Retry-After')).toBe('1');
});
