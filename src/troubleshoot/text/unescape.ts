import type { Steps } from './steps';

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\n',
  t: ' ',
  '"': '"',
  "'": "'",
  '`': '`',
  '/': '/',
  '\\': '\\',
};

/** Resolves the backslash escapes of JSON and of program logs once: `\"`, `\n`, `\u2019`. What is no escape stays. */
export function unescaped(text: string, steps: Steps): string {
  let out = '';
  let copied = 0;
  for (let at = steps.find(text, '\\', 0); at !== -1; at = steps.find(text, '\\', copied)) {
    out += text.slice(copied, at);
    const next = text[at + 1] ?? '';
    const hex = next === 'u' ? text.slice(at + 2, at + 6) : '';
    if (/^[0-9a-f]{4}$/iu.test(hex)) {
      out += String.fromCharCode(Number.parseInt(hex, 16));
      copied = at + 6;
    } else if (Object.hasOwn(SIMPLE, next)) {
      out += SIMPLE[next] ?? '';
      copied = at + 2;
    } else {
      out += '\\';
      copied = at + 1;
    }
  }
  return out + text.slice(copied);
}

/** Resolves `%20` and the like once. A run that is no UTF-8 stays as it is. */
export function percentDecoded(text: string, steps: Steps): string {
  let out = '';
  let copied = 0;
  for (let at = steps.find(text, '%', 0); at !== -1; at = steps.find(text, '%', at)) {
    let end = at;
    while (text[end] === '%' && /^[0-9a-f]{2}$/iu.test(text.slice(end + 1, end + 3))) {
      end += 3;
      steps.count += 3;
    }
    if (end === at) {
      at += 1;
      continue;
    }
    out += text.slice(copied, at) + decodedRun(text.slice(at, end));
    copied = at = end;
  }
  return out + text.slice(copied);
}

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
