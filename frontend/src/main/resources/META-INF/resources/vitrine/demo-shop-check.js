// SPDX-License-Identifier: Apache-2.0
/* Asks for every answer again, from the browser, and counts for itself: whoever checks a shop should not have to trust what it says of itself. */

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/* Fingerprints are made in secure contexts only (TLS, or the own machine); elsewhere the bytes themselves are compared. */
const fingerprint = async (bytes) => (globalThis.crypto?.subtle ? hex(await crypto.subtle.digest('SHA-256', bytes)) : hex(bytes));

async function ask(row) {
  const answer = await fetch(row.querySelector('a').href, { cache: 'no-store' });
  if (!answer.ok) {
    throw new Error(`${answer.url} answers ${answer.status}`);
  }
  const bytes = await answer.arrayBuffer();
  const print = await fingerprint(bytes);
  row.querySelector('.bytes').textContent = bytes.byteLength;
  row.querySelector('.hash').textContent = globalThis.crypto?.subtle ? print : '–';
  return print;
}

async function attempt(trial) {
  const prints = [];
  for (const row of trial.querySelectorAll('tbody tr')) {
    prints.push(await ask(row));
  }
  const verdict = trial.querySelector('.verdict');
  verdict.textContent = new Set(prints).size === 1 ? verdict.dataset.same : verdict.dataset.different;
}

const by = document.getElementById('by');
try {
  for (const trial of document.querySelectorAll('.trial')) {
    await attempt(trial);
  }
  by.textContent = by.dataset.browser;
} catch {
  by.textContent = by.dataset.failed;
}
