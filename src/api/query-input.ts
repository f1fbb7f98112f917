import type { z } from 'zod';

type Kind = 'array' | 'boolean' | 'number' | 'text';

/**
 * Reads a query string with the eyes of a schema: a list repeats its key, numbers and yes-or-no are written as text.
 * What does not fit is left as it was written, so that the schema can name the fault.
 */
export function queryInput(schema: z.ZodObject, query: URLSearchParams): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const key of new Set(query.keys())) {
    const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    input[key] = field ? read(field, query.getAll(key)) : query.getAll(key);
  }
  return input;
}

function read(field: z.core.$ZodType, texts: readonly string[]): unknown {
  const bare = unwrapped(field);
  if (kindOf(bare) === 'array') {
    const element = elementOf(bare);
    return texts.map((text) => (element ? readOne(kindOf(unwrapped(element)), text) : text));
  }
  return texts.length === 1 ? readOne(kindOf(bare), texts[0] ?? '') : texts;
}

function readOne(kind: Kind, text: string): unknown {
  if (kind === 'number') return /^\s*$/.test(text) || Number.isNaN(Number(text)) ? text : Number(text);
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function kindOf({ _zod: { def } }: z.core.$ZodType): Kind {
  return def.type === 'array' || def.type === 'boolean' || def.type === 'number' ? def.type : 'text';
}

/** The schema below optional, default and the like. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  return 'innerType' in def ? unwrapped(def.innerType as z.core.$ZodType) : schema;
}

function elementOf({ _zod: { def } }: z.core.$ZodType): z.core.$ZodType | undefined {
  return 'element' in def ? (def.element as z.core.$ZodType) : undefined;
}
