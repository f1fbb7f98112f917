import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createMcp, type McpOptions } from './mcp.ts';

/** Speaks the protocol over standard input and output until the other side closes them. */
export function startMcpStdio(options: McpOptions): { close(): Promise<void> } {
  const onerror = (error: Error): void => options.log({ id: 'stdio', where: 'mcp', error });
  return serveStdio(() => createMcp(options), { onerror });
}
