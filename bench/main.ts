import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bench } from './measure/bench.ts';
import { type Figure, isReached, ratio } from './measure/figure.ts';
import { figureTable } from './measure/figure-table.ts';
import { parts } from './parts/index.ts';

const USAGE = `npm run bench -- [--only ${parts.map(({ name }) => name).join('|')}] [--people COUNT] [--small] [--json]\n`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    people: { type: 'string' },
    small: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const unknown = values.only?.find((name) => !parts.some((part) => part.name === name));
if (unknown !== undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else await run();

async function run(): Promise<void> {
  const figures: Figure[] = [];
  for (const part of parts.filter(({ name }) => values.only?.includes(name) ?? true)) {
    figures.push(...(await part.measure(bench())));
  }
  process.stdout.write(values.json ? json(figures) : `${machine()}\n\n${figureTable(figures)}`);
}

function bench(): Bench {
  return {
    home: process.env['MUTUALS_BENCH_HOME'] ?? join(tmpdir(), 'mutuals-bench'),
    programs: fileURLToPath(new URL('.', import.meta.url)),
    dataKey: process.env['MUTUALS_BENCH_DATA_KEY'] ?? 'unkeyed',
    isSmall: values.small,
    ...(values.people !== undefined && { people: Number(values.people) }),
    tell: (line) => void process.stderr.write(`${line}\n`),
  };
}

function json(figures: readonly Figure[]): string {
  const shown = figures.map((figure) => ({ ...figure, ratio: ratio(figure), reached: isReached(figure) }));
  return `${JSON.stringify({ machine: machine(), figures: shown }, undefined, 2)}\n`;
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}, Node ${process.version}`;
}
