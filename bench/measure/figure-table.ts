import { ENGINE_TITLES } from './engine-name.ts';
import { type Figure, isReached, overSqlite, ratio } from './figure.ts';

/** The figures for reading, a line each, the same figure of several engines together, and what each ratio is beside. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [HEAD, ...besideEachOther(figures).map((figure) => row(figure, figures))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => padded(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  );
  const peers = new Set(figures.flatMap(({ name, peer }) => (peer ? [`  ${name}: ${peer.says}`] : [])));
  return [...lines, '', 'Ratios are beside:', ...peers, ''].join('\n');
}

const HEAD = [
  'figure',
  'engine',
  'target',
  'measured',
  'p50',
  'p99',
  'peer',
  'ratio',
  'PostgreSQL / SQLite',
  '',
] as const;

function besideEachOther(figures: readonly Figure[]): readonly Figure[] {
  const together = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.part} ${figure.name}`;
    together.set(key, [...(together.get(key) ?? []), figure]);
  }
  return [...together.values()].flat();
}

function row(figure: Figure, all: readonly Figure[]): readonly string[] {
  const { name, engine, unit, measured, spread, peer } = figure;
  return [
    name,
    engine ? ENGINE_TITLES[engine] : '',
    target(figure),
    `${shown(measured)} ${unit}`,
    spread ? shown(spread.p50) : '',
    spread ? shown(spread.p99) : '',
    peer ? shown(peer.measured) : '',
    times(ratio(figure)),
    times(overSqlite(figure, all)),
    { true: 'reached', false: 'NOT REACHED', undefined: '' }[String(isReached(figure)) as 'true'],
  ];
}

function times(value: number | undefined): string {
  return value === undefined ? '' : `${shown(value)}x`;
}

function target({ target: wanted, unit }: Figure): string {
  if (!wanted) return '';
  return `${'most' in wanted ? `< ${shown(wanted.most)}` : `>= ${shown(wanted.least)}`} ${unit}`.trim();
}

/** Three digits that matter. */
function shown(value: number): string {
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

function padded(text: string, width: number, column: number): string {
  return column < 2 ? text.padEnd(width) : text.padStart(width);
}
