import { median } from '../../measure/quantile.ts';

type Run = { readonly taken: number; readonly processor: number };

/** Times what is done under a name, as often as it is done. */
export class Stopwatch {
  readonly #runs = new Map<string, Run[]>();

  time<Result>(name: string, work: () => Result): Result {
    const runs = this.#runs.get(name) ?? [];
    this.#runs.set(name, runs);
    const start = performance.now();
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    runs.push({ taken: performance.now() - start, processor: (user + system) / 1_000 });
    return result;
  }

  /** The processor's time is that of the whole process, the collecting of garbage beside the work among it. */
  lines(): readonly string[] {
    return [...this.#runs].map(([name, runs]) => {
      const times = runs.map(({ taken }) => taken);
      const shown = [
        median(times),
        Math.min(...times),
        times[0] ?? 0,
        median(runs.map((run) => run.processor)),
      ];
      const [middle, least, first, processor] = shown.map((time) => time.toFixed(1));
      return `${name}: ${middle} ms (least ${least}, first ${first}; processor ${processor})`;
    });
  }
}
