import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CpuRun, cpuRun } from './cpu-run.ts';

/** Indexes the messages of a Maildir with notmuch, into a folder of its own that is gone afterwards. */
export function notmuchRun(maildir: string): CpuRun | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'mutuals-bench-notmuch-'));
  const config = join(folder, 'config');
  const index = join(folder, 'index');
  mkdirSync(index);
  writeFileSync(
    config,
    `[database]\nmail_root=${maildir}\npath=${index}\n[user]\nprimary_email=me@bench.example\n`,
  );
  try {
    return cpuRun(['notmuch', 'new', '--quiet'], { NOTMUCH_CONFIG: config });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
