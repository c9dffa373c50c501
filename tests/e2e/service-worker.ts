/** Ends the service worker at chosen moments: it is made to wait at one call of the browser, and is then killed there. */
import type { ExtensionSession } from '../../utils/launcher/extension-session';

/** A call of the browser: its name below `chrome`, and what tells it from others with the same name. */
export interface Step {
  readonly call: 'scripting.executeScript' | 'tabs.sendMessage' | 'storage.local.get' | 'storage.session.set';
  /** An expression about the call's arguments `given`; default: the next call. */
  readonly where?: string;
  /** Lets the call be done, and keeps its answer back. */
  readonly isDone?: boolean;
}

/** Has the service worker wait for ever at the step when it comes to it next. */
export async function holdAt(session: ExtensionSession, { call, where = 'true', isDone = false }: Step): Promise<void> {
  const names = call.split('.');
  const name = names.pop();
  const owners = ['chrome', 'browser'].map((root) => [`globalThis.${root}`, ...names].join('?.'));
  const worker = await session.serviceWorker();
  await worker.evaluate(`(() => {
    globalThis.isHeld = false;
    for (const owner of new Set([${owners.join()}])) {
      if (!owner) continue;
      const original = owner.${name}.bind(owner);
      owner.${name} = (...given) => {
        if (globalThis.isHeld || !(${where})) return original(...given);
        const reached = () => { globalThis.isHeld = true; };
        if (${isDone}) void original(...given).then(reached); else reached();
        return new Promise(() => {});
      };
    }
  })()`);
}

/** Ends the service worker, once it waits where it was told to. */
export async function killHeld(session: ExtensionSession): Promise<void> {
  const worker = await session.serviceWorker();
  await worker.evaluate(`new Promise((held) => {
    const look = () => (globalThis.isHeld ? held(true) : setTimeout(look, 10));
    look();
  })`);
  await session.stopServiceWorker();
}
