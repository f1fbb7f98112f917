import type { LeafSource } from './leaf-source.ts';

/** Commands that only a command line needs; everything else is a verb. */
export const OWN_COMMANDS: readonly LeafSource[] = [
  { command: { words: 'serve' }, load: async () => (await import('../serve/serve-command.ts')).serveLeaf },
  { command: { words: 'mcp' }, load: async () => (await import('../serve/mcp-command.ts')).mcpLeaf },
  { command: { words: 'copy' }, load: async () => (await import('../database/copy-command.ts')).copyLeaf },
  {
    command: { words: 'database prepare' },
    load: async () => (await import('../database/prepare-command.ts')).prepareLeaf,
  },
  {
    command: { words: 'completion' },
    load: async () => (await import('../completion/completion-command.ts')).completionLeaf,
  },
];

/** Called by the shells while a name is typed; help and completion do not list it. */
export const HIDDEN_COMMANDS: readonly LeafSource[] = [
  {
    command: { words: 'names' },
    load: async () => (await import('../completion/names-command.ts')).namesLeaf,
  },
];
