// SPDX-License-Identifier: Apache-2.0
/*
 * Searches that a browser keeps for whoever uses it. They never leave it.
 *
 * <vitrine-save query="…" words="{save, done, refused}">: a button that keeps the search of this page.
 * <vitrine-saved search="/en/ads" words="{…}">: all that were kept, to open, rename and delete.
 */

const KEY = 'vitrine.saved';
const MOST = 200;

const isSearch = (one) => typeof one?.query === 'string' && typeof one.name === 'string' && typeof one.at === 'string';

/** What is kept, the newest first; undefined if the browser lets nothing be kept. */
export const kept = () => {
  try {
    const all = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(all) ? all.filter(isSearch) : [];
  } catch (e) {
    return e instanceof SyntaxError ? [] : undefined;
  }
};

/** Keeps these; whether the browser let it. */
export const keep = (all) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(all.slice(0, MOST)));
    return true;
  } catch {
    return false;
  }
};

const made = (tag, text, more = {}) => Object.assign(document.createElement(tag), text === undefined ? {} : { textContent: text }, more);

const filled = (template, values) => template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/* The title of the page, without the name of the site. */
const title = () => document.title.replace(/ – [^–]*$/, '');

class Save extends HTMLElement {
  connectedCallback() {
    const words = JSON.parse(this.getAttribute('words') ?? '{}');
    const query = this.getAttribute('query') ?? '';
    const said = made('span');
    said.setAttribute('role', 'status');
    const button = made('button', words.save, { type: 'button' });
    button.addEventListener('click', () => {
      const others = kept()?.filter((one) => one.query !== query);
      const before = kept()?.find((one) => one.query === query);
      const search = before ?? { query, name: title(), at: new Date().toISOString() };
      said.textContent = others !== undefined && keep([search, ...others]) ? words.done : words.refused;
    });
    this.replaceChildren(button, said);
  }
}

class Saved extends HTMLElement {
  #words;
  #said;
  #list;
  #changed = (event) => event.key === KEY && this.#show();

  connectedCallback() {
    this.#words = JSON.parse(this.getAttribute('words') ?? '{}');
    this.#said = made('p', '');
    this.#said.setAttribute('role', 'status');
    this.#said.tabIndex = -1;
    this.#list = made('div');
    this.replaceChildren(this.#said, this.#list);
    addEventListener('storage', this.#changed);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener('storage', this.#changed);
  }

  #show() {
    const all = kept();
    if (!all?.length) {
      this.#list.replaceChildren(made('p', all ? this.#words.none : this.#words.blocked));
      return;
    }
    const list = made('ul', undefined, { className: 'saved' });
    all.forEach((search) => list.append(this.#item(search)));
    this.#list.replaceChildren(list);
  }

  #item(search) {
    const item = made('li');
    const link = made('a', search.name, { href: this.getAttribute('search') + (search.query ? `?${search.query}` : '') });
    const language = document.documentElement.lang || 'en';
    const at = new Date(search.at);
    const day = Number.isNaN(at.getTime()) ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
    const rename = made('button', this.#words.rename, { type: 'button' });
    rename.setAttribute('aria-label', filled(this.#words.renameOne, search));
    rename.addEventListener('click', () => this.#rename(search, item));
    const remove = made('button', this.#words.delete, { type: 'button' });
    remove.setAttribute('aria-label', filled(this.#words.deleteOne, search));
    remove.addEventListener('click', () => this.#change(search, [], this.#words.deleted));
    item.append(link, made('span', filled(this.#words.on, { day }), { className: 'soft' }), rename, remove);
    return item;
  }

  #rename(search, item) {
    const form = made('form');
    const label = made('label', this.#words.name);
    const field = made('input', undefined, { type: 'text', value: search.name, maxLength: 200, required: true });
    label.append(field);
    const cancel = made('button', this.#words.cancel, { type: 'button' });
    cancel.addEventListener('click', () => this.#show());
    form.append(label, made('button', this.#words.keep), cancel);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const name = field.value.trim();
      if (name) {
        this.#change(search, [{ ...search, name }], this.#words.renamed);
      }
    });
    item.replaceChildren(form);
    field.select();
  }

  /* Puts others, or nothing, in the place of one; the keyboard goes on where it is said. */
  #change(search, others, words) {
    const all = (kept() ?? []).flatMap((one) => (one.query === search.query ? others : [one]));
    this.#said.textContent = keep(all) ? filled(words, others[0] ?? search) : this.#words.blocked;
    this.#show();
    this.#said.focus();
  }
}

if (!customElements.get('vitrine-save')) {
  customElements.define('vitrine-save', Save);
  customElements.define('vitrine-saved', Saved);
}
