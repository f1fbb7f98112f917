/** From a fresh clone to the open page: installs and builds what is missing, then serves. */
import { spawn } from 'node:child_process';
import { install } from './install.mjs';

install();
const child = spawn(process.execPath, ['scripts/mutuals.mjs', 'serve', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
