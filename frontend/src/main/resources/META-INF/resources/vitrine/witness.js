// SPDX-License-Identifier: Apache-2.0
/*
 * What this browser remembers of a log: the last checkpoint that somebody verified here, and the key that signed it. Whoever runs the log cannot
 * change that, so a history that was rewritten since is found out by whoever had looked before. Nothing is kept before somebody asks for it.
 */

import { readCheckpoint, readKey, readNote, signed } from './proofs.js';

const NAME = 'vitrine-checkpoint';

/** The last checkpoint that was seen: {note, key, at}; null if there is none, or it cannot be read any more. */
export function remembered() {
  try {
    return JSON.parse(localStorage.getItem(NAME));
  } catch {
    return null;
  }
}

/** Keeps a checkpoint in place of an older one; false if this browser keeps nothing. */
export function remember(note, key) {
  try {
    localStorage.setItem(NAME, JSON.stringify({ note, key, at: new Date().toISOString() }));
    return true;
  } catch {
    return false;
  }
}

/** Reads a checkpoint with its key, and whether it is signed: true, false, or null if this browser cannot tell. */
export async function opened(note, key) {
  const read = readNote(note);
  return { ...readCheckpoint(read.text), signed: await signed(read, await readKey(key)) };
}
