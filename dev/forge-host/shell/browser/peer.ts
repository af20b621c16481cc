/** What goes over the border between the two windows; functions are replaced by ids. */
type Packet =
  | { bridge: 1; kind: 'call'; id: number; target: string | number; args: unknown[] }
  | { bridge: 1; kind: 'result'; id: number; value: unknown }
  | { bridge: 1; kind: 'error'; id: number; name: string; message: string };

type AnyFunction = (...args: never[]) => unknown;
interface Waiting {
  done: (value: unknown) => void;
  fail: (error: Error) => void;
}

export interface Peer {
  /** Calls the other window's `name`; functions among the arguments and in the result stay callable. */
  call: (name: string, ...args: unknown[]) => Promise<unknown>;
}

const functionMark = '__bridgeFunction';

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

function mapValues(value: unknown, change: (value: unknown) => unknown): unknown {
  const changed = change(value);
  if (changed !== value) return changed;
  if (Array.isArray(value)) return value.map((item) => mapValues(item, change));
  if (typeof value === 'object' && value !== null && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapValues(item, change)]));
  }
  return value;
}

/**
 * Connects two windows by postMessage, which can't carry functions: a function is sent as an id and becomes, on the other side, a
 * function that calls back and returns a promise.
 * @param other the other window, asked for at every message because an iframe's window changes when it is reloaded.
 * @param origin the only origin that is spoken to and listened to.
 * @param handlers what the other side may call by name; an unknown name is rejected.
 */
export function connectPeer(
  other: () => Window | null,
  origin: string,
  handlers: Readonly<Record<string, (...args: never[]) => unknown>>,
): Peer {
  const waiting = new Map<number, Waiting>();
  const shared = new Map<number, AnyFunction>();
  let lastCall = 0;
  let lastFunction = 0;

  const encode = (value: unknown): unknown =>
    mapValues(value, (item) => {
      if (typeof item !== 'function') return item;
      const id = ++lastFunction;
      shared.set(id, item as AnyFunction);
      return { [functionMark]: id };
    });

  const decode = (value: unknown): unknown =>
    mapValues(value, (item) => {
      const id = (item as Record<string, unknown> | null | undefined)?.[functionMark];
      return typeof id === 'number' ? (...args: unknown[]) => request(id, args) : item;
    });

  const post = (packet: Packet): void => {
    other()?.postMessage(packet, origin);
  };

  const request = (target: string | number, args: unknown[]): Promise<unknown> =>
    new Promise((done, fail) => {
      const id = ++lastCall;
      waiting.set(id, { done, fail });
      post({ bridge: 1, kind: 'call', id, target, args: args.map(encode) });
    });

  const answer = async ({ id, target, args }: Extract<Packet, { kind: 'call' }>): Promise<void> => {
    try {
      const named =
        typeof target === 'number' ? shared.get(target) : Object.hasOwn(handlers, target) && handlers[target];
      if (!named) throw new Error(`The local Forge host does not model the bridge call '${target}'.`);
      const value = await (named as (...args: unknown[]) => unknown)(...args.map(decode));
      post({ bridge: 1, kind: 'result', id, value: encode(value) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      post({ bridge: 1, kind: 'error', id, name, message });
    }
  };

  const settle = (packet: Exclude<Packet, { kind: 'call' }>): void => {
    const entry = waiting.get(packet.id);
    waiting.delete(packet.id);
    if (packet.kind === 'result') entry?.done(decode(packet.value));
    else entry?.fail(Object.assign(new Error(packet.message), { name: packet.name }));
  };

  window.addEventListener('message', (event: MessageEvent<Partial<Packet> | null>) => {
    if (event.origin !== origin || event.source !== other() || event.data?.bridge !== 1) return;
    const packet = event.data as Packet;
    if (packet.kind === 'call') void answer(packet);
    else settle(packet);
  });

  return { call: (name, ...args) => request(name, args) };
}
