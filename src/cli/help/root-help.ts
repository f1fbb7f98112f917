import { helpRow } from '../command/command-help.ts';
import { GLOBAL_FLAGS } from '../command/global-flags.ts';
import type { Leaf } from '../command/leaf.ts';

const EXAMPLES = [
  'mutuals import Inbox.mbox contacts.vcf',
  'mutuals today',
  'mutuals log "coffee with Ada yesterday, she offered to introduce me to Grace Hopper"',
  'mutuals people --search ada',
  'mutuals serve',
];

/** What `mutuals help` says. */
export function rootHelp(leaves: readonly Leaf[], width: number): string {
  const examples = EXAMPLES.map((example) => `  ${example}`).join('\n');
  const commands = leaves.map((leaf) => helpRow(calledAs(leaf), leaf.says, width)).join('\n');
  const flags = GLOBAL_FLAGS.map(({ flag, value, says }) =>
    helpRow(value ? `${flag} ${value.toUpperCase()}` : flag, says, width),
  );
  const more = ['mutuals help COMMAND', 'mutuals help exit-codes', 'mutuals help environment']
    .map((text) => `  ${text}`)
    .join('\n');
  return [
    `Examples:\n${examples}`,
    `Commands:\n${commands}`,
    `Flags of every command:\n${flags.join('\n')}`,
    `More:\n${more}`,
  ].join('\n\n');
}

/** `today done PERSON` */
function calledAs({ command }: Leaf): string {
  return [command.words, ...(command.positional ?? []).map((name) => name.toUpperCase())].join(' ');
}
