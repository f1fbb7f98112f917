import { relative } from 'node:path';
import type { Disagreement } from './corpus-kind.ts';
import type { KindReport, Reason } from './kind-report.ts';

const HEAD = ['kind', 'files', 'read', 'refused', 'crashed', 'slow', 'facts', 'agreed', 'ours right', 'bugs'];
const FILES_SHOWN = 3;

/** The reports for reading: a table with a line a kind, then what is behind its numbers. */
export function reportText(reports: readonly KindReport[], folder: string): string {
  const rows = [HEAD, ...reports.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  const table = rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [...table, ...reports.flatMap((report) => behind(report, folder)), ''].join('\n');
}

function rowOf(report: KindReport): readonly string[] {
  const { kind, files, read, refused, crashed, slow, compared, agreed, disagreements } = report;
  const reasoned = disagreements.filter(({ reason }) => reason !== undefined).length;
  const counts = [files, read, filesOf(refused), filesOf(crashed), slow.length, compared, agreed, reasoned];
  return [kind, ...counts.map(String), String(disagreements.length - reasoned)];
}

function filesOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { files }) => sum + files.length, 0);
}

function behind(report: KindReport, folder: string): readonly string[] {
  const place = (file: string): string => relative(folder, file);
  const reasonLine = ({ reason, files }: Reason): string => {
    const some = files.slice(0, FILES_SHOWN).map(place).join(', ');
    return `  ${files.length} × ${reason}: ${some}${files.length > FILES_SHOWN ? ', …' : ''}`;
  };
  const differs = ({ file, what, ours, theirs, reason }: Disagreement): string =>
    `  ${place(file)}, ${what}: ours ${ours}, theirs ${theirs}${reason === undefined ? '' : ` (${reason})`}`;
  const right = report.disagreements.filter(({ reason }) => reason !== undefined);
  const bugs = report.disagreements.filter(({ reason }) => reason === undefined);
  return [
    ...section(`${report.kind}: refused`, report.refused.map(reasonLine)),
    ...section(`${report.kind}: crashed`, report.crashed.map(reasonLine)),
    ...section(
      `${report.kind}: slow`,
      report.slow.map(({ file, milliseconds }) => `  ${place(file)}: ${milliseconds} ms`),
    ),
    ...section(`${report.kind}: not agreed, ours is right`, right.map(differs)),
    ...section(`${report.kind}: not agreed, a bug`, bugs.map(differs)),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
