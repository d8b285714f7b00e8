// SPDX-License-Identifier: Apache-2.0
/*
 * Checks proofs of a transparency log with nothing but what they hold: entries and trees by RFC 6962, proofs by RFC 9162 (2.1.3.2 and 2.1.4.2),
 * checkpoints and signed notes by C2SP, Ed25519 by WebCrypto. It is written from the standards and shares nothing with the program that makes
 * the proofs, so that a mistake there is no mistake here. Numbers of entries are BigInt. What cannot be read throws an Error.
 */

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
const ED25519 = 1;
const HASH_BYTES = 32;
const KEY_BYTES = 32;
const ID_BYTES = 4;
const SIGN = '\u2014 ';
const HAPPENINGS = ['CREATED', 'CHANGED', 'CORRECTED', 'REMOVED', 'EXPIRED', 'WITHDRAWN', 'ERASED', 'KEY', 'REINSTATED'];

/** The bytes of base 64 that is written in the one way in which it can be. */
export function decoded(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  if (encoded(bytes) !== base64) {
    throw new Error('not in base 64');
  }
  return bytes;
}

export const encoded = (bytes) => btoa(String.fromCharCode(...bytes));

const utf8 = (text) => new TextEncoder().encode(text);

export const same = (one, other) => one.length === other.length && one.every((byte, place) => byte === other[place]);

export async function sha256(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
}

export const entryHash = (entry) => sha256(LEAF, entry);

/** What an entry holds of what it stands for. */
export const sealed = (salt, payload) => sha256(salt, utf8(payload));

const above = (left, right) => sha256(NODE, left, right);

/** The way from a node up to the root; a node without a neighbour on its right rises by itself. */
function* climb(place, last, path) {
  for (const beside of path) {
    if (last === 0n) {
      throw new Error('the proof is too long');
    }
    const fromRight = (place & 1n) === 1n || place === last;
    yield [beside, fromRight];
    while (fromRight && (place & 1n) === 0n && place > 0n) {
      place >>= 1n;
      last >>= 1n;
    }
    place >>= 1n;
    last >>= 1n;
  }
  if (last !== 0n) {
    throw new Error('the proof is too short');
  }
}

/** Whether an entry with this hash stands at this place of a log. */
export async function included(hash, index, { size, root }, path) {
  if (index < 0n || index >= size) {
    return false;
  }
  try {
    let reached = hash;
    for (const [beside, fromRight] of climb(index, size - 1n, path)) {
      reached = fromRight ? await above(beside, reached) : await above(reached, beside);
    }
    return same(reached, root);
  } catch {
    return false;
  }
}

/** Whether a log continues what another was: nothing that was there has been taken out, changed or moved. */
export async function continues(before, after, path) {
  if (before.size >= after.size) {
    return before.size === after.size && path.length === 0 && same(before.root, after.root);
  }
  if (before.size === 0n) {
    return path.length === 0;
  }
  const whole = (before.size & (before.size - 1n)) === 0n;
  const [start, ...rest] = whole ? [before.root, ...path] : path;
  let place = before.size - 1n;
  let last = after.size - 1n;
  while ((place & 1n) === 1n) {
    place >>= 1n;
    last >>= 1n;
  }
  try {
    let then = start;
    let now = start;
    for (const [beside, fromRight] of climb(place, last, rest)) {
      then = fromRight ? await above(beside, then) : then;
      now = fromRight ? await above(beside, now) : await above(now, beside);
    }
    return start !== undefined && same(then, before.root) && same(now, after.root);
  } catch {
    return false;
  }
}

/** A signed note: its text, and who is said to have signed it. */
export function readNote(note) {
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0 || !note.endsWith('\n')) {
    throw new Error('no signed note');
  }
  const lines = note.slice(blank + 2, -1).split('\n');
  const signatures = lines.map((line) => {
    const [name, bytes, ...more] = line.slice(SIGN.length).split(' ');
    if (!line.startsWith(SIGN) || !name || more.length > 0) {
      throw new Error('no signature');
    }
    return { name, bytes: decoded(bytes) };
  });
  return { text: note.slice(0, blank + 1), signatures };
}

/** What a log says of itself: its name, the number of its entries and the hash of them all. */
export function readCheckpoint(text) {
  const [origin, size, root] = text.split('\n');
  if (!origin || !/^(0|[1-9][0-9]{0,17})$/.test(size)) {
    throw new Error('no checkpoint');
  }
  return { origin, size: BigInt(size), root: decoded(root) };
}

/** A public key as it is handed to those who watch: name+id+key. */
export async function readKey(text) {
  const [, name, id, key] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim()) ?? [];
  if (!name) {
    throw new Error('no public key');
  }
  const bytes = decoded(key);
  const number = (await sha256(utf8(`${name}\n`), bytes)).slice(0, ID_BYTES);
  const said = Uint8Array.from(id.match(/../g), (byte) => Number.parseInt(byte, 16));
  if (bytes.length !== 1 + KEY_BYTES || bytes[0] !== ED25519 || !same(number, said)) {
    throw new Error('a damaged public key');
  }
  return { name, id: number, raw: bytes.slice(1) };
}

/** Whether the owner of a key has signed a note; null if this browser cannot tell. */
export async function signed(note, key) {
  let check;
  try {
    check = await crypto.subtle.importKey('raw', key.raw, 'Ed25519', false, ['verify']);
  } catch {
    return null;
  }
  for (const { name, bytes } of note.signatures) {
    const own = name === key.name && same(bytes.slice(0, ID_BYTES), key.id);
    if (own && (await crypto.subtle.verify('Ed25519', check, bytes.slice(ID_BYTES), utf8(note.text)))) {
      return true;
    }
  }
  return false;
}

/** What an entry says for ever: what happened, when, to which kind of record, and the hash of all the rest. */
export function readEntry(entry) {
  const [form, happening, wasRemoved, ...time] = entry.slice(0, 8);
  const hash = 9 + entry[8];
  const kind = new TextDecoder().decode(entry.slice(9, hash));
  if (form !== 1 || !HAPPENINGS[happening - 1] || entry.length !== hash + HASH_BYTES) {
    throw new Error('no entry of a form that is known here');
  }
  const seconds = time.reduce((sum, byte) => sum * 256 + byte, 0);
  return { happening: HAPPENINGS[happening - 1], wasRemoved: wasRemoved === 1, at: new Date(seconds * 1_000), kind, hash: entry.slice(hash) };
}
