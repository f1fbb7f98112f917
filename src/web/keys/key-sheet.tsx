import { Dialog } from '../parts/dialog.tsx';
import { KEY_GROUPS } from './key-list.ts';
import { useSingleKeys } from './single-keys.ts';
import './key-sheet.css';

/** Every key there is, and the switch that turns single letters off. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const [isOn, set] = useSingleKeys();
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className="dialog-body">
        <div className="key-groups">
          {KEY_GROUPS.map(({ where, keys }) => (
            <section key={where} aria-label={where}>
              <h3 className="small quiet">{where}</h3>
              <dl>
                {keys.map(({ keys: pressed, does }) => (
                  <div key={does} className="key-line">
                    <dt>
                      {pressed.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <label className="row key-switch">
          <input type="checkbox" checked={isOn} onChange={({ target }) => set(target.checked)} />
          Single letters act (switch this off when you dictate)
        </label>
      </div>
    </Dialog>
  );
}
