import type { ServerContext } from '@modelcontextprotocol/server';
import type { Progress, Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';

export type McpRequest = Pick<ServerContext['mcpReq'], '_meta' | 'notify' | 'signal'>;

/**
 * Sends progress to whoever asked for it. The protocol wants numbers that only grow while our steps each begin at
 * zero, so what the earlier steps reached is added.
 */
export function mcpWatch({ _meta, notify, signal }: McpRequest): Watch {
  const progressToken = _meta?.progressToken;
  let before = 0;
  let step = '';
  let sent = 0;

  const report = (news: Progress): void => {
    if (news.step !== step) before = sent;
    step = news.step;
    const progress = before + news.done;
    if (progressToken === undefined || progress <= sent) return;
    sent = progress;
    const total = news.total === undefined ? {} : { total: before + news.total };
    const params = { progressToken, progress, ...total, message: step };
    // Whoever has hung up misses the news; the work goes on or is stopped by `signal`.
    notify({ method: 'notifications/progress', params }).catch(() => undefined);
  };

  return {
    report,
    stopIfAsked() {
      if (signal.aborted) throw new Refusal('interrupted');
    },
  };
}
