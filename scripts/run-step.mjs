import { spawnSync } from 'node:child_process';

/** Runs a command with its output shown; ends this process with its exit code when it fails. */
export function runStep(title, command, words) {
  console.error(`\n== ${title}`);
  const { status, error } = spawnSync(command, words, { stdio: 'inherit' });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
