import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bench } from './measure/bench.ts';
import { ENGINES, type EngineName } from './measure/engine-name.ts';
import { type Figure, isReached, overSqlite, ratio } from './measure/figure.ts';
import { figureTable } from './measure/figure-table.ts';
import { parts } from './parts/index.ts';
import { type BenchPostgres, startBenchPostgres } from './postgres/bench-postgres.ts';

const USAGE = `npm run bench -- [--only ${parts.map(({ name }) => name).join('|')}] [--engine ${ENGINES.join('|')}] [--people COUNT] [--small] [--json]\n`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    engine: { type: 'string', multiple: true },
    people: { type: 'string' },
    small: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const isKnown = (known: readonly string[], named: readonly string[] = []): boolean =>
  named.every((name) => known.includes(name));
const names = parts.map(({ name }) => name);
if (isKnown(names, values.only) && isKnown(ENGINES, values.engine)) await run();
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  let server: Promise<BenchPostgres> | undefined;
  const bench = benchOver((means) => {
    server ??= startBenchPostgres(means);
    return server;
  });
  try {
    const figures: Figure[] = [];
    for (const part of parts.filter(({ name }) => values.only?.includes(name) ?? true)) {
      figures.push(...(await part.measure(bench)));
    }
    process.stdout.write(values.json ? json(figures) : `${machine()}\n\n${figureTable(figures)}`);
  } finally {
    await (await server)?.stop();
  }
}

function benchOver(startPostgres: typeof startBenchPostgres): Bench {
  const means = {
    home: process.env['MUTUALS_BENCH_HOME'] ?? join(tmpdir(), 'mutuals-bench'),
    programs: fileURLToPath(new URL('.', import.meta.url)),
    dataKeys: dataKeys(),
    tell: (line: string) => void process.stderr.write(`${line}\n`),
  };
  return {
    ...means,
    engines: ENGINES.filter((engine: EngineName) => values.engine?.includes(engine) ?? true),
    postgres: () => startPostgres(means),
    isSmall: values.small,
    ...(values.people !== undefined && { people: Number(values.people) }),
  };
}

function dataKeys(): Bench['dataKeys'] {
  const unkeyed = '{"files":"unkeyed","sqlite":"unkeyed","postgres":"unkeyed"}';
  return JSON.parse(process.env['MUTUALS_BENCH_DATA_KEYS'] ?? unkeyed) as Bench['dataKeys'];
}

function json(figures: readonly Figure[]): string {
  const shown = figures.map((figure) => ({
    ...figure,
    ratio: ratio(figure),
    overSqlite: overSqlite(figure, figures),
    reached: isReached(figure),
  }));
  return `${JSON.stringify({ machine: machine(), figures: shown }, undefined, 2)}\n`;
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}, Node ${process.version}`;
}
