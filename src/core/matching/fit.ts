import type { Terms } from './terms-of.ts';

/**
 * How well what one looks for and what another can give go together.
 *
 *   fit = (2 |topics both| + |words both|) / min over both of (2 |topics| + |words|)
 *
 * 0 when nothing is shared, 1 when the shorter of the two says nothing that the longer does not. A topic stands for many
 * words, so it counts twice; the shorter one measures, since people say little of what they need. Ours. Cost: O(words).
 */
export type Fit = {
  readonly fit: number;
  /** The topics, else the words, that both speak of. */
  readonly shared: readonly string[];
};

const TOPIC_WEIGHT = 2;
/** Below this, one word of four or more is shared, which happens by chance. */
export const LEAST_FIT = 0.3;

export function fitOf(one: Terms, other: Terms): Fit {
  const topics = [...one.topics].filter((topic) => other.topics.has(topic));
  const words = [...one.words].filter((word) => other.words.has(word));
  const least = Math.min(weightOf(one), weightOf(other));
  const shared = TOPIC_WEIGHT * topics.length + words.length;
  return { fit: least === 0 ? 0 : Math.min(1, shared / least), shared: topics.length > 0 ? topics : words };
}

const weightOf = ({ topics, words }: Terms): number => TOPIC_WEIGHT * topics.size + words.size;
