import { z } from 'zod';
import type { Leaf } from '../command/leaf.ts';
import { leafSources } from '../command/leaf-sources.ts';
import { EXIT } from '../exit-code.ts';
import { bashCompletion } from './bash-completion.ts';
import { completionTable } from './completion-table.ts';
import { fishCompletion } from './fish-completion.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
const input = z.object({ shell: z.enum(SHELLS).describe('your shell') });

export const completionLeaf: Leaf = {
  name: 'completion',
  says: 'Prints what makes your shell complete commands, flags and names.',
  command: {
    words: 'completion',
    positional: ['shell'],
    examples: [
      'source <(mutuals completion bash)',
      'mutuals completion zsh > ~/.mutuals-completion.zsh',
      'mutuals completion fish > ~/.config/fish/completions/mutuals.fish',
    ],
  },
  input,
  writes: false,
  async run(values, _flags, { terminal }) {
    const { shell } = input.parse(values);
    const leaves = await Promise.all((await leafSources()).map(({ load }) => load()));
    const table = completionTable(leaves);
    terminal.out(shell === 'fish' ? fishCompletion(table) : zshStart(shell) + bashCompletion(table));
    return EXIT.ok;
  },
};

function zshStart(shell: (typeof SHELLS)[number]): string {
  return shell === 'zsh'
    ? 'autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n'
    : '';
}
