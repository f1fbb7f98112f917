import { sha256, sha256Words } from './sha256.ts';

/** A digest over texts that come in any order: their own digests added up, each as eight numbers of 32 bits. */
export type TextSum = {
  add(text: string): void;
  readonly count: number;
  digest(): string;
};

export function textSum(): TextSum {
  const sum = new Uint32Array(8);
  let count = 0;
  return {
    add(text) {
      const words = sha256Words(text);
      for (let at = 0; at < 8; at += 1) sum[at] = (sum[at] ?? 0) + (words[at] ?? 0);
      count += 1;
    },
    get count() {
      return count;
    },
    digest: () => sha256(`${count} ${sum.join(' ')}`),
  };
}
