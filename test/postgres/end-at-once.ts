import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Ends a process and its children as a power cut does. Of a postmaster that is killed alone the others would
 * first bring to an end what they are at, a commit included. Stopped, it can neither notice nor start others.
 */
export function endAtOnce(pid: number): void {
  process.kill(pid, 'SIGSTOP');
  try {
    for (const child of childrenOf(pid)) killIfThere(child);
  } finally {
    process.kill(pid, 'SIGKILL');
  }
}

/** Linux says it itself, since small systems lack `ps`. */
function childrenOf(pid: number): readonly number[] {
  if (process.platform === 'linux') {
    return numbersIn(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'));
  }
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return processes.split('\n').flatMap((line) => {
    const [child, parent] = numbersIn(line);
    return child !== undefined && parent === pid ? [child] : [];
  });
}

/** Never a 0 for an empty text: to kill process 0 is to kill ourselves. */
const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!String(error).includes('ESRCH')) throw error;
  }
}
