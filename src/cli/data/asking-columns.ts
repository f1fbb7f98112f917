import type { Gathered, GatherWish, SourceReader } from '../../core/ports.ts';
import type { FoundTable, SaidColumn } from '../../core/table-columns.ts';
import { columnLines } from '../../verbs/column-lines.ts';
import { saidColumns } from '../../verbs/said-columns.ts';
import type { Terminal } from '../terminal.ts';
import { cleanText } from '../text/clean.ts';

type Asking = {
  readonly terminal: Terminal;
  /** --yes: the columns hold what they seem to hold. */
  readonly yes: boolean;
  /** Takes the progress bar away before a question. */
  readonly clear: () => void;
};

type Doubt = { readonly file: string; readonly table: FoundTable };

/** Reads as `reader` does; then, where somebody sits at a terminal, asks what the columns of a doubtful table hold. */
export function askingColumns(reader: SourceReader, asking: Asking): SourceReader {
  return {
    async gather(refs, watch, wish = {}) {
      const gathered = await reader.gather(refs, watch, wish);
      const doubts = asking.yes || asking.terminal.canAsk ? await doubtsIn(gathered) : [];
      if (doubts.length === 0) return gathered;
      try {
        asking.clear();
        const said: SaidColumn[] = [];
        for (const doubt of doubts) said.push(...(await answered(doubt, asking)));
        return await reader.gather(refs, watch, withSaid(wish, said));
      } finally {
        await gathered.discard();
      }
    },
  };
}

async function doubtsIn(gathered: Gathered): Promise<readonly Doubt[]> {
  if (!gathered.files.some(({ kind }) => kind.startsWith('table'))) return [];
  const doubts: Doubt[] = [];
  for await (const { file, finding } of gathered.findings()) {
    if (finding.type === 'table' && !finding.table.sure) doubts.push({ file, table: finding.table });
  }
  return doubts;
}

async function answered({ file, table }: Doubt, { terminal, yes }: Asking): Promise<readonly SaidColumn[]> {
  const asGuessed = table.columns.map(({ header, field }) => ({ header, field }));
  if (yes) return asGuessed;
  const lines = columnLines(table).map((line) => `  ${cleanText(line)}`);
  terminal.err(`${cleanText(file)} is a table. Its columns seem to hold:\n${lines.join('\n')}\n`);
  const answer = await terminal.ask(
    'What differs? Write HEADER=FIELD, with commas between (Enter: nothing) ',
  );
  return [...saidColumns([answer]), ...asGuessed];
}

function withSaid(wish: GatherWish, said: readonly SaidColumn[]): GatherWish {
  const { columns = { said: [], kept: [] } } = wish;
  return { ...wish, columns: { ...columns, said: [...columns.said, ...said] } };
}
