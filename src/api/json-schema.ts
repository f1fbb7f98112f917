import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** `input`: what may be sent, fields with a default left out; `output`: what is given. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

export function properties(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  return Object.entries(
    z.record(z.string(), z.record(z.string(), z.unknown())).catch({}).parse(schema.properties),
  );
}

export function isRequired(schema: JsonSchema, name: string): boolean {
  return Array.isArray(schema.required) && schema.required.includes(name);
}
