import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { InputOf, Told, Understood } from '../api/verb-types.ts';
import { useSettled } from '../people/use-settled.ts';

export type CaptureInput = InputOf<Told['log.add']>;

const TYPING_MS = 120;

/** What the line would be understood as, a moment after the typing stops. */
export function useUnderstood(input: CaptureInput): Understood | undefined {
  const key = useSettled(JSON.stringify(input), TYPING_MS);
  const settled = JSON.parse(key) as CaptureInput;
  const { data } = useQuery({
    queryKey: ['log.understand', key],
    queryFn: ({ signal }) => ask('log.understand', settled, signal),
    enabled: settled.line !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
  return input.line === '' ? undefined : data;
}
