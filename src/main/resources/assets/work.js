// While somebody types, finds the number that Puzzle.java asks for: who has it may send more. SHA-256 is written out,
// since the browser's own is not there without HTTPS and takes a turn of the loop for each of many thousands.
const K = [], H = [];
for (let n = 2, i = 0; i < 64; n++) {
  let prime = true;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
  if (!prime) continue;
  if (i < 8) H[i] = Math.sqrt(n) * 4294967296 | 0;
  K[i++] = Math.cbrt(n) * 4294967296 | 0;
}
const turn = (x, n) => x >>> n | x << 32 - n;
/** The first word of the SHA-256 of a text of at most 119 signs of ASCII. */
function first(text) {
  const blocks = text.length > 55 ? 2 : 1, words = new Int32Array(16 * blocks), w = new Int32Array(64);
  for (let i = 0; i < text.length; i++) words[i >> 2] |= text.charCodeAt(i) << 24 - 8 * (i & 3);
  words[text.length >> 2] |= 128 << 24 - 8 * (text.length & 3);
  words[16 * blocks - 1] = 8 * text.length;
  let state = H;
  for (let block = 0; block < blocks; block++) {
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      if (i < 16) w[i] = words[16 * block + i];
      else {
        const x = w[i - 15], y = w[i - 2];
        w[i] = w[i - 16] + (turn(x, 7) ^ turn(x, 18) ^ x >>> 3) + w[i - 7] + (turn(y, 17) ^ turn(y, 19) ^ y >>> 10);
      }
      const s = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + K[i] + w[i] | 0;
      const t = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
      h = g; g = f; f = e; e = d + s | 0; d = c; c = b; b = a; a = s + t | 0;
    }
    state = [a, b, c, d, e, f, g, h].map((x, i) => x + state[i] | 0);
  }
  return state[0];
}
for (const form of document.querySelectorAll('[data-work]')) {
  const begin = form.dataset.work + ' ' + form.elements.token.value + ' ';
  let number = 0;
  const some = () => {
    for (let end = number + 4000; number < end; number++)
      if (first(begin + number) >>> 14 === 0) return void (form.elements.work.value = number);
    setTimeout(some);
  };
  some();
}
