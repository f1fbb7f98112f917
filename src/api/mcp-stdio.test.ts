import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const PROGRAM = `
import { depsForTests, verbsForTests } from './house-for-tests.ts';
import { startMcpStdio } from './mcp-stdio.ts';
startMcpStdio({ verbs: verbsForTests(), deps: depsForTests, write: false, version: '1.2.3', log: ({ id }) => console.error(id) });
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutuals-mcp-'));
  await build({
    stdin: { contents: PROGRAM, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    outfile: join(folder, 'mcp.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
});
afterAll(() => rm(folder, { recursive: true }));

/** Says these messages, waits for so many answers and closes. */
function talk(
  messages: readonly object[],
  answers: number,
): Promise<{ readonly out: string; readonly code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, 'mcp.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.split('\n').length > answers) child.stdin.end();
    });
    child.on('error', reject).on('close', (code) => resolve({ out, code }));
    for (const message of messages) child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  });
}

const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };

test('standard output carries the protocol and nothing else, and the end of input ends the program', async () => {
  const { out, code } = await talk(
    [
      { id: 1, method: 'initialize', params: hello },
      { method: 'notifications/initialized' },
      { id: 2, method: 'tools/list' },
      { id: 3, method: 'tools/call', params: { name: 'things_refuse', arguments: { code: 'file_empty' } } },
    ],
    3,
  );
  const answer = z.object({
    jsonrpc: z.literal('2.0'),
    id: z.int(),
    result: z.record(z.string(), z.unknown()),
  });
  const answers = out
    .trim()
    .split('\n')
    .map((line) => answer.parse(JSON.parse(line)));
  expect(answers.map(({ id }) => id).toSorted()).toEqual([1, 2, 3]);
  expect(answers.find(({ id }) => id === 3)?.result).toMatchObject({ isError: true });
  expect(code).toBe(0);
});

test('a client of the newest protocol is served as well', async () => {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [join(folder, 'mcp.mjs')] }),
  );
  expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28');
  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['things_list', 'things_refuse']);
  const { structuredContent } = await client.callTool({ name: 'things_list', arguments: { search: 'tea' } });
  expect(structuredContent).toMatchObject({ things: [] });
  await client.close();
});
