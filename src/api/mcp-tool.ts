import type { CallToolResult, McpServer, ToolAnnotations } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Deps } from '../verbs/verb.ts';
import type { AnyVerb } from './any-verb.ts';
import { bounded } from './bounded.ts';
import { type McpRequest, mcpWatch } from './mcp-watch.ts';
import { plainText } from './plain-text.ts';
import { type Log, problemOf } from './problem.ts';
import { runVerb } from './run-verb.ts';
import { toolName } from './tool-name.ts';

/** So many rows an assistant gets at once; the cursor leads on. */
const MOST_ROWS = 25;
const MOST_TEXT = 8000;
const CUT = '\n\n(Cut, since it is long. Ask for less at once, or for the next page.)';

export type McpTools = { readonly deps: () => Deps; readonly log: Log };

export function addMcpTool(server: McpServer, verb: AnyVerb, { deps, log }: McpTools): void {
  const config = {
    title: titleOf(verb),
    description: verb.says,
    inputSchema: z.strictObject(withFewRows(verb.input.shape)),
    outputSchema: verb.output,
    annotations: annotations(verb),
  };
  server.registerTool(toolName(verb), config, async (input, { mcpReq }) =>
    call(verb, input, { deps, log, mcpReq }),
  );
}

type Calling = McpTools & { readonly mcpReq: McpRequest };

async function call(verb: AnyVerb, input: unknown, { deps, log, mcpReq }: Calling): Promise<CallToolResult> {
  try {
    const watch = mcpWatch(mcpReq);
    return shown(await runVerb(verb, input, { ...deps(), watch }));
  } catch (error) {
    const { code, detail, details = [] } = problemOf(error, verb.name, log);
    return {
      isError: true,
      content: [{ type: 'text', text: [`${code}: ${detail}`, ...details].join('\n') }],
    };
  }
}

function shown(output: Record<string, unknown>): CallToolResult {
  const { value, cut } = bounded(output);
  const structuredContent = z.record(z.string(), z.unknown()).parse(value);
  const text = plainText(structuredContent);
  const isLong = text.length > MOST_TEXT;
  const short = isLong ? `${text.slice(0, MOST_TEXT)}…` : text;
  return { structuredContent, content: [{ type: 'text', text: cut || isLong ? `${short}${CUT}` : short }] };
}

function annotations({ writes, destructive, idempotent }: AnyVerb): Required<Omit<ToolAnnotations, 'title'>> {
  return {
    readOnlyHint: !writes,
    destructiveHint: writes && destructive === true,
    idempotentHint: !writes || idempotent === true,
    openWorldHint: false,
  };
}

/** `people.list` as "People: list". */
function titleOf({ name }: AnyVerb): string {
  const [thing = name, act = ''] = name.split('.');
  return `${thing.charAt(0).toUpperCase()}${thing.slice(1)}: ${act}`;
}

/** A limit that would allow more rows than an assistant should read is lowered. */
function withFewRows(shape: AnyVerb['input']['shape']): AnyVerb['input']['shape'] {
  const { limit } = shape;
  if (!limit || !z.safeParse(limit, MOST_ROWS + 1).success) return shape;
  const few = z.int().min(1).max(MOST_ROWS).default(MOST_ROWS).describe('how many at most');
  return { ...shape, limit: few };
}
