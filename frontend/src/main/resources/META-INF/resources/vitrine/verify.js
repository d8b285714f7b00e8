// SPDX-License-Identifier: Apache-2.0
/*
 * <vitrine-verify proof="…" record="…" consistency="…" words="{…}">: a button that fetches the proof of one event of one record, and checks it here,
 * in the visitor's own browser, step by step and in plain words. It tells of "vitrine-verified" with {verdict, steps}.
 *   proof        where the proof is: {index, entry, salt, payload, proof, checkpoint, key}
 *   about        the id that the event must be about
 *   record       the record as it is shown now; left out for older versions
 *   consistency  gives the proof that the log continues an earlier one: ?from=SIZE&to=SIZE
 *   words        everything that is said, by key; {names} are filled in
 */

import { continues, decoded, entryHash, included, readEntry, same, sealed } from './proofs.js';
import { opened, remember, remembered } from './witness.js';

const GOOD = 'good';
const BAD = 'bad';
const OPEN = 'open';

/** Asks the site; undefined if it does not answer. */
const asked = async (address) => {
  const answer = await fetch(address, { cache: 'no-store' }).catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
};

/* Members in one order, so that the same record is the same text. When it was read at its source is no part of what it says. */
const plain = (value, name) => {
  if (Array.isArray(value)) {
    return value.map((each) => plain(each));
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const members = Object.keys(value).sort().filter((key) => name !== 'source' || key !== 'retrievedAt');
  return Object.fromEntries(members.map((key) => [key, plain(value[key], key)]));
};

const text = (record) => JSON.stringify(plain(record));

async function content(proof, entry) {
  if (proof.payload === null) {
    return { step: 'erased', verdict: OPEN };
  }
  const hash = await sealed(decoded(proof.salt), proof.payload);
  return { step: 'content', verdict: same(hash, entry.hash) ? GOOD : BAD };
}

function meaning(proof, entry, about) {
  const event = JSON.parse(proof.payload);
  const fits = event.happening === entry.happening && event.kind === entry.kind && event.id === about
    && Date.parse(event.at) === entry.at.getTime();
  return { step: 'meaning', verdict: fits ? GOOD : BAD };
}

async function shown(proof, record) {
  const now = await asked(record);
  if (now === undefined) {
    return { step: 'shown', verdict: OPEN };
  }
  return { step: 'shown', verdict: text(JSON.parse(proof.payload).record) === text(now) ? GOOD : BAD };
}

async function place(proof, entry, log) {
  const hash = await entryHash(entry);
  const stands = await included(hash, BigInt(proof.index), log, proof.proof.map(decoded));
  return { step: 'place', verdict: stands ? GOOD : BAD, index: proof.index + 1, size: log.size };
}

const signature = (log) =>
  log.signed === null ? { step: 'signatureOpen', verdict: OPEN } : { step: 'signature', verdict: log.signed ? GOOD : BAD, origin: log.origin };

/* Whether the log continues the one that this browser saw the last time. */
async function history(proof, log, consistency) {
  const before = remembered();
  if (!before) {
    return [{ step: 'first', verdict: GOOD }];
  }
  const seen = { ...(await opened(before.note, before.key)), at: new Date(before.at) };
  const said = { size: seen.size, at: seen.at };
  if (seen.origin !== log.origin) {
    return [{ step: 'otherLog', verdict: BAD, ...said }];
  }
  if (seen.size > log.size) {
    return [{ step: 'shrunk', verdict: BAD, ...said }];
  }
  const keys = before.key === proof.key ? [] : [{ step: 'otherKey', verdict: OPEN, ...said }];
  const needed = seen.size > 0n && seen.size < log.size;
  const answer = needed ? await asked(`${consistency}?from=${seen.size}&to=${log.size}`) : { proof: [] };
  if (answer === undefined) {
    return [...keys, { step: 'unproven', verdict: BAD, ...said }];
  }
  const goesOn = await continues(seen, log, answer.proof.map(decoded));
  return [...keys, { step: 'continues', verdict: goesOn ? GOOD : BAD, ...said }];
}

/** Checks a proof; every step says what it found. */
export async function verified(proof, { about, record, consistency }) {
  const entry = decoded(proof.entry);
  const read = readEntry(entry);
  const log = await opened(proof.checkpoint, proof.key);
  const steps = [await content(proof, read)];
  if (proof.payload !== null) {
    steps.push(meaning(proof, read, about));
    if (record) {
      steps.push(await shown(proof, record));
    }
  }
  steps.push(await place(proof, entry, log), signature(log), ...await history(proof, log, consistency));
  const worst = [BAD, OPEN, GOOD].find((verdict) => steps.some((step) => step.verdict === verdict));
  if (worst !== BAD && !remember(proof.checkpoint, proof.key)) {
    steps.push({ step: 'notKept', verdict: OPEN });
  }
  return { verdict: worst, steps };
}

const said = (template, step, language) => template.replace(/\{(\w+)\}/g, (whole, name) => {
  const value = step[name];
  if (value instanceof Date) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(value);
  }
  return value === undefined ? whole : value.toLocaleString(language);
});

class Verify extends HTMLElement {
  #words;
  #result;

  connectedCallback() {
    this.#words = JSON.parse(this.getAttribute('words') ?? '{}');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#words.button;
    button.addEventListener('click', () => this.#check(button));
    this.#result = document.createElement('div');
    this.#result.className = 'verdict';
    this.#result.setAttribute('role', 'status');
    this.replaceChildren(button, this.#result);
  }

  async #check(button) {
    button.disabled = true;
    this.#say(this.#words.busy);
    this.#show(await this.#verified());
    button.disabled = false;
    button.focus();
  }

  async #verified() {
    if (!globalThis.crypto?.subtle) {
      return { verdict: OPEN, steps: [{ step: 'insecure', verdict: OPEN }] };
    }
    const proof = await asked(this.getAttribute('proof'));
    if (proof === undefined) {
      return { verdict: OPEN, steps: [{ step: 'unanswered', verdict: OPEN }] };
    }
    const names = ['about', 'record', 'consistency'];
    try {
      return await verified(proof, Object.fromEntries(names.map((name) => [name, this.getAttribute(name)])));
    } catch {
      // what cannot be read proves nothing
      return { verdict: BAD, steps: [{ step: 'unreadable', verdict: BAD }] };
    }
  }

  #say(words, verdict) {
    const sentence = document.createElement('p');
    sentence.textContent = words;
    this.#result.replaceChildren(sentence);
    this.#result.dataset.verdict = verdict ?? '';
  }

  #show(found) {
    this.#say(this.#words[`verdict.${found.verdict}`], found.verdict);
    const list = document.createElement('ol');
    for (const step of found.steps) {
      const item = document.createElement('li');
      item.dataset.step = step.step;
      item.dataset.verdict = step.verdict;
      item.textContent = said(this.#words[`step.${step.step}.${step.verdict}`] ?? step.step, step, document.documentElement.lang || 'en');
      list.append(item);
    }
    this.#result.append(list);
    this.dispatchEvent(new CustomEvent('vitrine-verified', { detail: found, bubbles: true }));
  }
}

if (!customElements.get('vitrine-verify')) {
  customElements.define('vitrine-verify', Verify);
}
