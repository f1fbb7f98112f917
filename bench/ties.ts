import { tieStrength } from '../src/core/network/tie-strength.ts';
import { ablation } from './ties/ablation.ts';
import { type AskedSet, askedSet } from './ties/asked-set.ts';
import { calibrate } from './ties/calibrate.ts';
import { choosePace } from './ties/choose-pace.ts';
import { holdElsewhere } from './ties/hold-elsewhere.ts';
import { intervals } from './ties/intervals.ts';
import { speed } from './ties/speed.ts';
import { plainStrength, printVariant } from './ties/variant.ts';

/** The figures of docs/models.md that score-ties.mjs does not print. */
const USAGE = `usage:
  ties bootstrap FILE...       MAP and AUC of all three tasks with 95 % intervals
  ties ablation FILE...        what each term is worth
  ties pace FILE...            other ways of fading, chosen on all sets but one and tried on that one
  ties splits FILE...          whether presence holds at other moments, of other people, at other paces of life
  ties calibrate FILE...       what P(quiet) promises and what came, and the knots for quiet-table.ts
  ties alone FILE --at MOMENT  as \`lab ties\`, without knowledge of ties between others
  ties plain FILE --at MOMENT  as \`lab ties\`, by the plain formula
  ties speed                   50,000 people with 1,000,000 contact days
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => void>> = {
  bootstrap: (files) => printTable(files, intervals),
  ablation: (files) => printTable(files, ablation),
  pace: (files) => printTable(files, choosePace),
  splits: holdElsewhere,
  calibrate,
  alone: (line) => printVariant(line, (days, today) => tieStrength(days, today)),
  plain: (line) => printVariant(line, plainStrength),
  speed,
};

const [command = '', ...args] = process.argv.slice(2);
const run = COMMANDS[command];
if (run) run(args);
else process.stderr.write(USAGE);

function printTable(files: readonly string[], table: (sets: readonly AskedSet[]) => Iterable<string>): void {
  for (const line of table(files.map((file) => askedSet(file)))) console.log(line);
}
