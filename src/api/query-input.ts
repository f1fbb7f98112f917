import { z } from 'zod';

/**
 * Reads a query string with the eyes of a schema: a list repeats its key, numbers and yes-or-no are written as text.
 * What does not fit is left as it was written, so that the schema can name the fault.
 */
export function queryInput(schema: z.ZodObject, query: URLSearchParams): Record<string, unknown> {
  const keys = [...new Set(query.keys())];
  return Object.fromEntries(keys.map((key) => [key, read(schema.shape[key], query.getAll(key))]));
}

function read(field: unknown, texts: readonly string[]): unknown {
  const bare = unwrapped(field);
  if (bare instanceof z.ZodArray) return texts.map((text) => readOne(unwrapped(bare.element), text));
  return texts.length === 1 ? readOne(bare, texts[0] ?? '') : texts;
}

function readOne(schema: unknown, text: string): unknown {
  if (schema instanceof z.ZodNumber)
    return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
  if (schema instanceof z.ZodBoolean && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** The schema below optional, default and the like. */
function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodType && 'innerType' in schema.def ? unwrapped(schema.def.innerType) : schema;
}
