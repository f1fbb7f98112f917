import { idMaker } from '../core/ids.ts';
import type { Store } from '../core/store.ts';
import { actToRedo, actToUndo } from './act-rows.ts';
import { deriveAll, refresh } from './derive.ts';
import { type Desk, derivingAt, type StoreOptions } from './desk.ts';
import type { Engine } from './engine.ts';
import { keepChances } from './foretell.ts';
import { sqlReader } from './reader.ts';
import { rehearseAct, runAct } from './run-act.ts';
import { turnBack } from './turn-back.ts';
import { redoAct, undoAct } from './undo.ts';

/** The Store port on any engine. */
export function sqlStore(engine: Engine, { random, ...options }: StoreOptions): Store {
  const { book, now } = options;
  const desk: Desk = { ...options, engine, newId: idMaker(() => now().getTime(), random) };
  const reader = sqlReader({
    get db() {
      return engine.reading.db;
    },
    book,
    kept: {},
  });
  return {
    ...reader,
    act: (act, work) => runAct(desk, act, work),
    rehearse: (work) => rehearseAct(desk, work),
    undo: (id, by, key) => turnBack(desk, { find: (shelf) => actToUndo(shelf, id), turn: undoAct, by, key }),
    redo: (id, by, key) => turnBack(desk, { find: (shelf) => actToRedo(shelf, id), turn: redoAct, by, key }),
    foretell: (chances) =>
      chances.length === 0
        ? Promise.resolve()
        : engine.transact((connection) => keepChances({ connection, book }, chances, 1)),
    refreshTies: (day) => engine.transact((connection) => refresh(derivingAt(desk, connection, day))),
    rebuild: (day) => engine.transact((connection) => deriveAll(derivingAt(desk, connection, day))),
    close: () => engine.close(),
  };
}
