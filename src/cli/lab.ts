import { readFileSync, realpathSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Refusal } from '../core/refusal.ts';
import { readContactFile } from './contact-file.ts';
import { peopleAnswers, tellings } from './people-answers.ts';
import { tieAnswers } from './tie-answers.ts';

const HELP = `lab: asks the models of Mutuals about a file, outside any database.

  lab ties FILE --at MOMENT        strength, chance of going quiet and reach of every pair, as CSV
  lab people FILE --map MAPPING    which records are one person: joined, or to be asked about, as CSV
  lab --help                       this text

ties: FILE is a CSV with the header "from,to,at", one contact in a line, "at" in unix seconds.
MOMENT is an ISO time such as 2021-01-01T00:00:00Z; nothing after it is read.

people: FILE is a CSV with a record in a line. MAPPING is a JSON file that names the column of the record's key
and of each field: {"key": "id", "given": "first_name", "family": "surname", "emails": ["mail", "mail_2"]}.
Fields: name, given, family, birthday, emails, phones, profiles, numbers, places, postcode, street, organisation,
work, gender.
`;

const CHUNK_LENGTH = 1 << 16;

/** Runs one line of the command. Throws a `Refusal` when it cannot be understood. */
export function lab(args: readonly string[], write: (text: string) => void): void {
  const { positionals, at, map, help } = understood(args);
  const [command, file] = positionals;
  if (help || command === undefined) write(HELP);
  else inChunks(answers(command, positionals.length === 2 ? file : undefined, { at, map }), write);
}

type Said = { readonly at: string | undefined; readonly map: string | undefined };

function answers(command: string, file: string | undefined, { at, map }: Said): Iterable<string> {
  if (command === 'ties' && file !== undefined) return ties(file, at);
  if (command === 'people' && file !== undefined) return people(file, map);
  throw unclear('Write: lab ties FILE --at MOMENT, or lab people FILE --map MAPPING.');
}

function ties(file: string, at: string | undefined): Iterable<string> {
  const moment = new Date(at ?? Number.NaN);
  if (Number.isNaN(moment.getTime())) throw unclear('--at needs an ISO time such as 2021-01-01T00:00:00Z.');
  return tieAnswers(contactsOf(file, moment), moment);
}

function people(file: string, map: string | undefined): Iterable<string> {
  if (map === undefined) throw unclear('--map needs a JSON file that names the columns.');
  const { keys, told } = tellings(textOf(file), textOf(map), map);
  return peopleAnswers(keys, told);
}

function textOf(file: string): string {
  return read(file, () => readFileSync(file, 'utf8'));
}

function understood(args: readonly string[]) {
  const options = {
    at: { type: 'string' },
    map: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { positionals, at: values.at, map: values.map, help: values.help === true };
  } catch (cause) {
    throw unclear(`${cause instanceof Error ? cause.message : cause}`, cause);
  }
}

function contactsOf(file: string, until: Date) {
  return read(file, () => readContactFile(file, until));
}

function read<Content>(file: string, reading: () => Content): Content {
  try {
    return reading();
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Refusal(missing ? 'file_not_found' : 'file_unreadable', file, [], cause);
  }
}

function unclear(sentence: string, cause?: unknown): Refusal {
  return new Refusal('input_invalid', `${sentence} \`lab --help\` tells more.`, [], cause);
}

/** Many lines in one write: one by one they would take longer than the models. */
function inChunks(lines: Iterable<string>, write: (text: string) => void): void {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_LENGTH) continue;
    write(chunk);
    chunk = '';
  }
  write(chunk);
}

/** Blocks until the reader has taken it; a reader that went away (`| head`) ends the command quietly. */
function writeOut(text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(1, bytes, from);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

function runFromShell(args: readonly string[]): void {
  try {
    lab(args, writeOut);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.code === 'input_invalid' ? 2 : 1;
  }
}

const script = process.argv[1];
if (script && import.meta.url === pathToFileURL(realpathSync(script)).href)
  runFromShell(process.argv.slice(2));
