/** Installs what the tests need, then checks everything: the one command for a new machine and for CI. */
import { install } from './install.mjs';
import { installChromium } from './install-chromium.mjs';
import { runStep } from './run-step.mjs';

install();
process.env.CHROMIUM = installChromium();
runStep('Checking', process.execPath, ['scripts/check.mjs', ...process.argv.slice(2)]);
