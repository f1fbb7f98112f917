/** Text as a vCard value writes it (RFC 6350, 3.4): what is a separator elsewhere, and line breaks. */
export function escapedText(text: string): string {
  if (!/[\\,;\r\n]/.test(text)) return text;
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}
