const INDENT = '  ';

/**
 * A value as indented lines for somebody who reads no JSON. Texts are quoted with their line breaks escaped, so that
 * a text from outside can never look like a line of ours.
 */
export function plainText(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.map((item) => listed(item, indent)).join('\n');
  if (typeof value !== 'object' || value === null) return `${indent}${quoted(value)}`;
  return Object.entries(value)
    .filter(([, field]) => field !== undefined && !isEmptyList(field))
    .map(([name, field]) => named(name, field, indent))
    .join('\n');
}

function listed(item: unknown, indent: string): string {
  return `${indent}- ${plainText(item, indent + INDENT).trimStart()}`;
}

function named(name: string, field: unknown, indent: string): string {
  if (typeof field !== 'object' || field === null) return `${indent}${name}: ${quoted(field)}`;
  return `${indent}${name}:\n${plainText(field, indent + INDENT)}`;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** JSON leaves these two as they are, and many readers take them for line breaks. */
function quoted(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
