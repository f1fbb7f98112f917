import { CaptureDialog } from '../capture/capture-dialog.tsx';
import { KeySheet } from '../keys/key-sheet.tsx';
import { Palette } from '../palette/palette.tsx';
import { AddPerson } from '../person/add-person.tsx';
import { useSurfaces } from './surfaces.tsx';

/** Shows what was asked for, in front of the page. */
export function OpenSurface() {
  const { open, close } = useSurfaces();
  switch (open?.kind) {
    case 'palette':
      return <Palette />;
    case 'keys':
      return <KeySheet onClose={close} />;
    case 'add':
      return <AddPerson onClose={close} />;
    case 'capture':
      return <CaptureDialog {...(open.about && { about: open.about })} onClose={close} />;
    default:
      return null;
  }
}
