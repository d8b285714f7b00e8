// SPDX-License-Identifier: Apache-2.0
/*
 * What the elements of the portal have in common: they stand in pages of others, load what they show from the portal, and speak the reader's language.
 *
 *   lang    the reader's language; without it, that of the page around it
 *   portal  where the portal is; without it, where this script came from
 *
 * What stands inside an element is shown until it has something better, and stays if there is nothing: put a link there.
 */

const PORTAL = new URL(import.meta.url).origin;
const PATIENCE = 10_000;

/** A style sheet for elements. Letters and colours are those of the page. */
export function styles(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host([hidden]) { display: none; } a { color: inherit; } ${text}`);
  return sheet;
}

/** Makes an HTML element; children that are strings are texts, never markup. */
export function make(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Elements of this have `static sheet`, and `show(signal)`, which stops as soon as the signal is aborted. */
export class PortalElement extends HTMLElement {
  #turn = new AbortController();
  #connected = false;
  place = this.attachShadow({ mode: 'open' });

  connectedCallback() {
    this.#connected = true;
    this.place.adoptedStyleSheets = [this.constructor.sheet];
    this.renew();
  }

  disconnectedCallback() {
    this.#connected = false;
    this.#turn.abort();
  }

  attributeChangedCallback(name, before, after) {
    if (this.#connected && before !== after) {
      this.renew();
    }
  }

  /** Shows everything anew; what was asked for before is dropped. */
  renew() {
    this.#turn.abort();
    this.#turn = new AbortController();
    return this.show(this.#turn.signal);
  }

  get language() {
    return this.closest('[lang]')?.lang || navigator.language || 'en';
  }

  get portal() {
    const given = this.getAttribute('portal');
    return given === null ? PORTAL : new URL(given, document.baseURI).href.replace(/\/+$/, '');
  }

  /** Part of an address, such as an id. */
  part(attribute) {
    return encodeURIComponent(this.getAttribute(attribute) ?? '');
  }

  /** Of words by language those of the reader, else the English ones, else the first. */
  say(words) {
    return words[this.tongue] ?? words.en ?? Object.values(words)[0];
  }

  /** The language without its region. */
  get tongue() {
    return this.language.split('-')[0].toLowerCase();
  }

  /** Asks the portal, without cookies unless they are wanted. Fails with the answer's status, or without one if there is no answer. */
  async ask(path, signal, options = {}) {
    const answer = await fetch(`${this.portal}/api/v1/${path}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...options,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    if (!answer.ok) {
      throw Object.assign(new Error(`${path} answers ${answer.status}`), { status: answer.status });
    }
    return answer;
  }

  /** A piece of HTML that the portal has written, whose links lead to the portal. */
  async fragment(path, signal) {
    const answer = await this.ask(`${path}/fragment?lang=${encodeURIComponent(this.language)}`, signal);
    const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
    for (const link of parsed.querySelectorAll('a[href]')) {
      link.href = new URL(link.getAttribute('href'), `${this.portal}/`).href;
    }
    return parsed.childNodes;
  }

  /** Shows what stands inside the element, else a link. */
  showLink(path, words) {
    this.place.replaceChildren(make('slot', {}, make('a', { part: 'link', href: this.portal + path }, words)));
  }

  tell(type, detail = {}) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
