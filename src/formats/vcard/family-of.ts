/** The family name that a vCard states apart, in plain letters; undefined when it says none or encodes it. */
export function familyOf(original: string): string | undefined {
  const [, params = '', family = ''] =
    /^(?:[\w-]+\.)?N((?:;[^:\r\n]{0,200})?):([^;\r\n]{1,200});/im.exec(original) ?? [];
  return /quoted|base64|encoding/i.test(params) || family.includes('\\')
    ? undefined
    : family.trim() || undefined;
}
