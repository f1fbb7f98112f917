import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

export type CachedProgram = {
  /** What the program exports. */
  readonly exports: Readonly<Record<string, unknown>>;
  /** Keeps the compiled code for the next start, when this one had none. */
  readonly finished: () => void;
};

/**
 * Loads a CommonJS bundle together with what V8 compiled of it at an earlier start: half of the time of a short
 * command would go into compiling. V8 itself refuses code of another version of it; it tells programs apart by their
 * length only, so the name of `file` must change with its content.
 */
export function cachedProgram(file: string): CachedProgram {
  const cacheFile = `${file}.${process.versions.v8}-${process.arch}.cache`;
  const source = readFileSync(file, 'utf8');
  const cachedData = readIfThere(cacheFile);
  const script = new Script(`(function (exports, require, module, programFile) {${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const program = { exports: {} };
  script.runInThisContext()(program.exports, createRequire(file), program, file);
  const isCurrent = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    exports: program.exports,
    finished: () => isCurrent || keep(cacheFile, script.createCachedData()),
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Where the program may not write beside itself, every start compiles anew, and nothing else is lost. */
function keep(file: string, code: Buffer): void {
  try {
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    return;
  }
}
