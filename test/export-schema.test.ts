import { expect, test } from 'vitest';
import { z } from 'zod';
import { bookItem } from '../src/verbs/export-book-schema.ts';
import { MATTER_SCHEMAS } from '../src/verbs/export-matter-schema.ts';

/** docs/export-schema.md is written anew with `npx vitest run test/export-schema.test.ts -u`. */
const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

test('docs/export-schema.md says every field of a written-out book', async () => {
  const { $schema, ...items } = schemaOf(bookItem);
  const matters = Object.entries(MATTER_SCHEMAS).map(([kind, schema]) => {
    const { $schema: _, ...about } = schemaOf(schema);
    return [kind, about];
  });
  const document = {
    $schema,
    title: 'A whole book, as `mutuals export book.json` writes it',
    type: 'object',
    required: ['format', 'version', 'writtenAt', 'items'],
    properties: {
      format: { const: 'mutuals-book' },
      version: { const: 1 },
      writtenAt: { type: 'string', format: 'date-time' },
      items: { type: 'array', items },
    },
    $defs: Object.fromEntries(matters.map(([kind, about]) => [`about ${kind}`, about])),
  };
  const text = JSON.stringify(document, null, 1);
  await expect(
    `# The fields of a whole book\n\nA JSON Schema; [export.md](export.md) says what it is about.\n\n\`\`\`json\n${text}\n\`\`\`\n`,
  ).toMatchFileSnapshot('../docs/export-schema.md');
});
