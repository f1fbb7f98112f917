import { type Figure, isReached, ratio } from './figure.ts';

/** The figures for reading, a line each, and what each ratio is beside. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(row)];
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

const HEAD = ['figure', 'target', 'measured', 'p50', 'p99', 'peer', 'ratio', ''] as const;

function row(figure: Figure): readonly string[] {
  const { name, unit, measured, spread, peer } = figure;
  const beside = ratio(figure);
  return [
    name,
    target(figure),
    `${shown(measured)} ${unit}`,
    spread ? shown(spread.p50) : '',
    spread ? shown(spread.p99) : '',
    peer ? shown(peer.measured) : '',
    beside === undefined ? '' : `${shown(beside)}x`,
    { true: 'reached', false: 'NOT REACHED', undefined: '' }[String(isReached(figure)) as 'true'],
  ];
}

function target({ target: wanted, unit }: Figure): string {
  if (!wanted) return '';
  return 'most' in wanted ? `< ${shown(wanted.most)} ${unit}` : `>= ${shown(wanted.least)} ${unit}`;
}

/** Three digits that matter. */
function shown(value: number): string {
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

function padded(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
