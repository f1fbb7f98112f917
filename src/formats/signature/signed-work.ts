import { hasForm, isFirmLike, isFirmName, isForm, isNamedInAddress } from './firm-name.ts';
import { isFieldOfWork, isJobTitle } from './job-title.ts';
import type { Piece } from './signature-pieces.ts';

export type Work = { readonly title?: string; readonly organisation?: string };

/** So many pieces below the name are looked at for work: what stands deeper is an address or a saying. */
const MOST_PIECES = 6;
/** A piece that nothing is known of may be a department; after a second one anything may come. */
const MOST_UNKNOWN = 2;
const CONTACT = /\d{3}|\S@\S|https?:|www\.|\.(?:com|org|net|de|fr|eu)\b/i;
/** What goes on on the next line. */
const CUT_OFF = /(?:\s(?:and|und|et|y|e|en|of|for|für|de|von|der)|[&/,-])$/i;
const AT = /\s+(?:at|@|bei|bei der|beim|chez|en|presso|bij)\s+(?:the\s+)?(?=\p{Lu})/u;

/** Title and firm out of the pieces below a name. Behind an address or a number no title stands any more. */
export function signedWork(pieces: readonly Piece[], address: string): Work {
  let work: Work = {};
  let unknown = 0;
  let isPastContact = false;
  for (const [at, { text, isApart }] of pieces.slice(0, MOST_PIECES).entries()) {
    if (unknown === MOST_UNKNOWN) break;
    if (CONTACT.test(text)) {
      isPastContact = true;
      continue;
    }
    const { title, organisation } = CUT_OFF.test(pieces[at - 1]?.text ?? '') ? {} : workIn(text, address);
    const isTitled = title !== undefined && !isPastContact && work.title === undefined;
    const isFirm = organisation !== undefined && work.organisation === undefined;
    // Below a gap and something unknown only what bears the sender's own domain is surely theirs.
    const isSure = !isApart || unknown === 0 || (hasForm(text) && isNamedInAddress(text, address));
    if (title === undefined && organisation === undefined) unknown += 1;
    else if (isSure) work = { ...work, ...(isTitled && { title }), ...(isFirm && { organisation }) };
  }
  return work;
}

/** "Baker", "Quill GmbH", "Baker, Quill GmbH", "Baker at Quill". */
function workIn(text: string, address: string): Work {
  const [title = '', firm = '', more] = text.split(AT);
  if (firm !== '' && more === undefined && !title.includes(',') && isJobTitle(title) && isFirmLike(firm))
    return { title, organisation: firm };
  return workBetweenCommas(partsOf(text), address);
}

function workBetweenCommas(parts: readonly string[], address: string): Work {
  const isFirm = (part: string): boolean => isFirmName(part, address) && !isJobTitle(part);
  const [first = '', second = ''] = parts;
  const firm = parts.find(isFirm)?.replace(/(?<=\p{Ll}{4})\.$/u, '');
  const organisation = firm === undefined ? {} : { organisation: firm };
  if (!isJobTitle(first) || hasForm(first)) return organisation;
  const isTwo = second !== firm && second !== '' && (isJobTitle(second) || isFieldOfWork(second));
  return { title: isTwo ? `${first}, ${second}` : first, ...organisation };
}

/** Parts between commas; a legal form belongs to what stands before it ("Quill, Inc."). */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(/\s*,\s*/)) {
    const before = parts.at(-1);
    if (before !== undefined && isForm(part)) parts[parts.length - 1] = `${before}, ${part}`;
    else parts.push(part);
  }
  return parts.filter((part) => part !== '');
}
