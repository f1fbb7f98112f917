/** Every way the product says no. The code is public and never changes; the sentence may. */
const SENTENCES = {
  person_not_found: (ref: string) =>
    `Nobody here is called or has the id or address "${ref}". \`mutuals people --search\` finds people by a part of their name.`,
  person_ambiguous: (ref: string) => `More than one person fits "${ref}". Use one of the ids below.`,
  target_not_found: (to: string) =>
    `Neither a person nor an organisation here is called "${to}". \`mutuals people --search\` finds people by a part of their name.`,
  organisation_ambiguous: (text: string) =>
    `More than one organisation begins with "${text}". Write the whole name of one of those below.`,
  kind_unknown: (kind: string) => `"${kind}" is none of the kinds we tell apart. Use one of those below.`,
  goal_not_found: (ref: string) =>
    `None of your goals is called "${ref}". \`mutuals goals --all\` lists them.`,
  goal_ambiguous: (ref: string) =>
    `${ref === '' ? 'You have more than one open goal' : `More than one goal fits "${ref}"`}. Name one of those below.`,
  goal_missing: () =>
    'You have no open goal yet. What are you trying to do? `mutuals goal "start a bakery"` sets one.',
  need_not_found: (name: string) => `This goal has no need called "${name}". It has those below.`,
  need_unclear: (name: string) =>
    `"${name}" does not tell which kind of people that is. Add --function, --field, --level or --place.`,
  act_not_found: (id: string) => `There is no act with the id "${id}". \`mutuals history\` lists them.`,
  nothing_to_undo: () => 'There is nothing to undo.',
  nothing_to_redo: () => 'There is nothing to redo.',
  act_undone_already: (id: string) => `Act ${id} is undone already. \`mutuals redo ${id}\` brings it back.`,
  act_not_undone: (id: string) => `Act ${id} is in force, so there is nothing to redo.`,
  act_built_upon: (ids: string) => `Later acts build on this one. Undo them first: ${ids}.`,
  merge_with_self: (id: string) => `Person ${id} cannot be merged with itself. Name two different people.`,
  split_needs_two: (id: string) => `Person ${id} has only one record, so there is nothing to split off.`,
  record_not_found: (id: string) => `There is no record with the id "${id}" on this person.`,
  matter_not_found: (ref: string) =>
    `Nothing of this kind is kept that fits "${ref}". The list shows what there is, with its ids.`,
  matter_ambiguous: (ref: string) => `More than one fits "${ref}". Use one of the ids below.`,
  me_not_a_person: () => 'This is you. Choose somebody else.',
  me_unknown: (addresses: string) =>
    `Nobody has said which address is yours, and the mail does not tell (${addresses}). Say it with --me ADDRESS.`,
  me_unnamed: () =>
    'These chats do not tell which of the people in them is you. Say it with --me "Name", as it stands in the chat.',
  nobody_named: () =>
    'No person is named in this line, and none was given. Write a name, or add --with NAME.',
  nothing_written: () => 'The line is empty. Write what happened: "coffee with Ana yesterday".',
  day_not_readable: (text: string) => `"${text}" is not a day. Write 2026-11-23, "tomorrow" or "in 3 weeks".`,
  day_in_past: (text: string) => `${text} lies in the past. Name a day that is still to come.`,
  input_invalid: (details: string) => details,
  cursor_invalid: () => 'This cursor does not belong to this list. Start again without it.',
  file_not_found: (name: string) => `There is no file "${name}". Check the path.`,
  file_unreadable: (name: string) => `"${name}" cannot be read. Check its permissions.`,
  file_empty: (name: string) => `"${name}" is empty. Export it again from where it came.`,
  file_unknown: (name: string) =>
    `"${name}" is none of the kinds we read: an mbox mailbox, a vCard file (.vcf), LinkedIn's export or one of its tables, contacts of Google or Outlook, any table of people (CSV), a WhatsApp chat (.txt), Telegram's result.json, an export of Monica, Nametag, Contrack or Dex.`,
  file_damaged: (detail: string) => detail,
  zip_refused: (detail: string) => detail,
  columns_unclear: (name: string) =>
    `The columns of "${name}" do not tell well enough who is who. Below is what they are taken for; say it with --map "HEADER=FIELD", as often as needed.`,
  upload_not_found: (id: string) => `There is no upload with the id "${id}". Send the file again.`,
  file_exists: (name: string) =>
    `"${name}" is there already and was left alone. Choose another name, or write over it with --force.`,
  file_unwritable: (detail: string) => detail,
  nothing_to_export: () =>
    'There is nobody to write out. Start with `mutuals import FILE`, or ask for somebody else.',
  download_gone: () => 'This file is no longer kept. Export it again.',
  book_of_another: () =>
    'This book belongs to somebody else than you here. If it is yours, say your addresses of both first: `mutuals me ADDRESS`.',
  interrupted: () => 'Stopped. Nothing was written.',
  database_missing: (path: string) =>
    `There is no data yet (${path}). Start with \`mutuals import FILE\`, or look at the sample network with --sample.`,
  database_newer: (version: string) =>
    `This database was written by a newer version of Mutuals (schema ${version}). Update Mutuals; the file was not touched.`,
  database_damaged: (detail: string) =>
    `The database is damaged: ${detail} It was not touched. Restore a backup from the folder "backups" beside it.`,
  database_unreachable: (detail: string) => detail,
  database_busy: () => 'Others are writing at this moment. Nothing was written here; try again in a moment.',
  database_unprepared: (place: string) =>
    `${place} has no place for Mutuals yet. Its owner makes one: \`mutuals database prepare OWNER_ADDRESS\`.`,
  database_older: (place: string) =>
    `${place} was prepared by an older version of Mutuals. Its owner brings it up to date: \`mutuals database prepare OWNER_ADDRESS\`.`,
  database_too_old: (detail: string) => detail,
  database_role_unsafe: (detail: string) =>
    `${detail} Use the address of the plain user that \`mutuals database prepare\` has made.`,
  database_sign_in: (place: string) =>
    `The server did not let you in: ${place}. Check the user and the password in the address.`,
  database_slow: () =>
    'The database took too long for this and was stopped. Nothing was half written; try again when it is less busy.',
  request_repeated: (act: string) =>
    `This request was carried out already, as act ${act}. \`mutuals history\` shows it.`,
  book_empty: (book: string) =>
    `The book ${book} is empty, so there is nothing to copy. Check its place and its name.`,
  book_not_empty: (book: string) =>
    `The book ${book} holds something else already, and a copy never writes over anything. Name another file, or on a server another book with --to-book.`,
  copy_differs: (detail: string) =>
    `The copy is not the same as the original, so nothing of it was kept. ${detail} Try again; if it happens again, please report it.`,
  text_unstorable: (where: string) =>
    `PostgreSQL keeps no text with a zero character in it, and there is one in ${where}. Nothing was written. Undo the act that brought it, read its file again, and copy then.`,
  disk_full: () => 'The disk is full. Nothing was lost; make room and try again.',
  database_read_only: (detail: string) => detail,
  sign_in_needed: () => 'Open the address that `mutuals serve` printed; it signs this browser in.',
  route_not_found: (path: string) => `There is nothing at "${path}". /openapi.json lists what there is.`,
  request_foreign: () => 'This request came from another site or under another name, so it was refused.',
  request_too_large: (limit: string) => `The request is larger than ${limit}.`,
  read_only: (verb: string) =>
    `${verb} writes, and this connection was started for reading. Start it with --write.`,
} as const;

export type RefusalCode = keyof typeof SENTENCES;

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  /** What a surface may show below the sentence: candidates, acts, places in a file. */
  readonly details: readonly string[];

  constructor(code: RefusalCode, subject = '', details: readonly string[] = [], cause?: unknown) {
    super(SENTENCES[code](subject), cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}
