import { Refusal } from '../core/refusal.ts';

/** What keeps a file from being written, in words; everything else stays what it is. */
export function writingRefusal(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal('disk_full', '', [], error);
    case 'EEXIST':
      return new Refusal('file_exists', name, [], error);
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal(
        'file_unwritable',
        `"${name}" cannot be written, since its folder is not there. Make it first.`,
        [],
        error,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Refusal(
        'file_unwritable',
        `"${name}" cannot be written there. Check the permissions of its folder.`,
        [],
        error,
      );
    case 'ENAMETOOLONG':
      return new Refusal(
        'file_unwritable',
        'This name is too long for a file. Choose a shorter one.',
        [],
        error,
      );
    case 'EISDIR':
      return new Refusal('file_unwritable', `"${name}" is a folder. Name a file in it.`, [], error);
    default:
      return error;
  }
}
