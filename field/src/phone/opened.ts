/** Milliseconds: a cheap phone that starts takes seconds. */
const PATIENCE = 10_000;

/**
 * What opens, or opens when it is asked a second time: a browser that was just killed may keep its storage shut for
 * a while, or never answer the first time.
 *
 * @throws what went wrong the second time
 */
export async function opened<T>(open: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const first = open();
  return soon(first, patience).catch(() => {
    const second = soon(open(), patience);
    // The first may come after all while the second is waited for.
    return Promise.race([second, first.catch(() => second)]);
  });
}

/** Fulfilled with what comes in time. */
function soon<T>(coming: Promise<T>, patience: number): Promise<T> {
  return new Promise((done, late) => {
    const timer = setTimeout(() => late(new TypeError('no answer')), patience);
    coming.then(done, late).finally(() => clearTimeout(timer));
  });
}
