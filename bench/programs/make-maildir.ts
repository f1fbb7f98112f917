import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Makes a folder with a file for each message (Maildir) of a mailbox that this benchmark has made.
const [mailbox = '', folder = ''] = process.argv.slice(2);
for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, part), { recursive: true });
const [, ...messages] = readFileSync(mailbox, 'latin1').split(/^From sender@bench\.example .*\n/m);
for (const [at, message] of messages.entries())
  writeFileSync(join(folder, 'cur', `${at + 1}.bench:2,S`), message, 'latin1');
