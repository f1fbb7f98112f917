import { type DragEvent, useId, useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { sizeWords } from '../words/words.ts';

type Props = {
  readonly files: readonly File[];
  readonly isBusy: boolean;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (file: File) => void;
};

/** Files are dropped or chosen; each can be taken off again. */
export function FilePicker({ files, isBusy, onAdd, onRemove }: Props) {
  const [isOver, setOver] = useState(false);
  const id = useId();
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!isBusy) onAdd([...event.dataTransfer.files]);
  };
  return (
    <section aria-label="Files">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the first */}
      <div
        className="drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <p>Drop files here, or</p>
        <label htmlFor={id} className="button drop-button">
          Choose files
          <input
            id={id}
            type="file"
            multiple
            className="unseen"
            disabled={isBusy}
            onChange={({ target }) => {
              onAdd([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </label>
        <p className="quiet small">
          A mailbox (mbox), an address book (vCard), a calendar (iCalendar), LinkedIn’s export (zip or csv),
          contacts of Google or Outlook, or any table of people (csv)
        </p>
      </div>
      {files.length > 0 && (
        <ul className="files" aria-label="Chosen files">
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <span className="cut">{file.name}</span>
              <span className="quiet small">{sizeWords(file.size)}</span>
              <button
                type="button"
                className="button button-plain button-icon"
                disabled={isBusy}
                aria-label={`Take off ${file.name}`}
                onClick={() => onRemove(file)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
