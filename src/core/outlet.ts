/** Where something goes that the user wants to have. */
export type OutletWish = {
  /** On the command line a path, or `-` for standard output; elsewhere only what it is to be called. */
  readonly to: string;
  /** Whether something of this name may go. */
  readonly replaces: boolean;
};

export type OutgoingFile = { write(text: string): Promise<void> };

export type OutgoingFolder = {
  /** `path` is below the folder, its parts joined by slashes. */
  add(path: string, text: string): Promise<void>;
};

/** What there is now. */
export type Delivered = {
  readonly name: string;
  /** Where a user finds it. */
  readonly place: string;
  readonly bytes: number;
  /** The address at which a browser fetches it, for a while. */
  readonly download?: string;
};

/** The way out, as SourceReader is the way in. Nothing is seen until `work` is done, and of work that fails nothing stays. */
export type Outlet = {
  file(wish: OutletWish, work: (file: OutgoingFile) => Promise<void>): Promise<Delivered>;
  /** A folder, or a zip of it where only one file can go. */
  folder(wish: OutletWish, work: (folder: OutgoingFolder) => Promise<void>): Promise<Delivered>;
};
