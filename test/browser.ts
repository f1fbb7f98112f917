import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { start } from './command.ts';
import { newFolder } from './world.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Without these Chromium looks for its makers' servers at every start. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...QUIET, ...sandbox] });
}

export type Served = {
  readonly home: string;
  readonly launch: string;
  readonly origin: string;
  stop(): Promise<void>;
};

/** Starts the built server on a data folder of its own and waits for the address that it prints. */
export async function serve(home = newFolder(), words: readonly string[] = []): Promise<Served> {
  const child = start(home, ['serve', '--port', '0', ...words]);
  const launch = await printedAddress(child);
  return { home, launch, origin: new URL(launch).origin, stop: () => ended(child) };
}

function printedAddress(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const [address] = said.match(/http:\S+/) ?? [];
      if (address) resolve(address);
    });
    child.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
    child.on('close', () => reject(new Error(`the server ended: ${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  child.kill('SIGINT');
  return closed;
}

/** Everything a page complains about or asks of another server; a good page gives nothing. */
export function complaintsOf(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 4'))
      complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(blob|data):/.test(request.url()))
      complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe finds against WCAG 2.2 AA and its best practices, one line a rule. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
  return found;
}

export async function openPage(context: BrowserContext, served: Served): Promise<Page> {
  const page = await context.newPage();
  await page.goto(served.launch);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
