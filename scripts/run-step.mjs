import { spawnSync } from 'node:child_process';

/** Runs a command with its output shown, on standard error where `out` is 2; ends this process with its exit code when it fails. */
export function runStep(title, command, words, out = 1) {
  console.error(`\n== ${title}`);
  const { status, error } = spawnSync(command, words, { stdio: [0, out, 2] });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
