// SPDX-License-Identifier: Apache-2.0
/*
 * What a script adds to the search box. The key "/" leads to it, unless somebody is typing or has switched that off with <vitrine-shortcut-switch>.
 * <vitrine-suggestions> offers names that begin as what is typed (a combobox with a list, WAI-ARIA 1.2); choosing one narrows the search to it.
 */
if (!customElements.get('vitrine-suggestions')) {
  const PATIENCE = 200;
  const LEAST = 2;
  const EACH = 4;
  const MOST = 8;
  const SWITCH = 'vitrine-shortcut';
  const OF_THE_PAGE = ['q', 'view', 'size', 'sort', 'cursor', 'facets', 'facetSize'];

  const stored = () => {
    try {
      return localStorage.getItem(SWITCH);
    } catch {
      return null;
    }
  };

  document.addEventListener('keydown', key => {
    const box = document.getElementById('q');
    const plain = !key.ctrlKey && !key.metaKey && !key.altKey && !key.isComposing;
    const typing = key.target.closest?.('input, textarea, select, [contenteditable]');
    if (key.key === '/' && plain && !typing && box && !box.closest('[inert]') && stored() !== 'off') {
      key.preventDefault();
      box.focus();
      box.select();
    }
  });

  customElements.define('vitrine-shortcut-switch', class extends HTMLElement {
    connectedCallback() {
      const box = this.querySelector('input');
      box.checked = stored() !== 'off';
      box.addEventListener('change', () => {
        try {
          localStorage.setItem(SWITCH, box.checked ? 'on' : 'off');
        } catch {
          box.checked = true;
        }
      });
    }
  });

  customElements.define('vitrine-suggestions', class extends HTMLElement {
    #form;
    #input;
    #list;
    #said;
    #listening;
    #asking;
    #timer;
    #place = -1;

    connectedCallback() {
      this.#form = this.closest('form');
      this.#input = this.#form.querySelector('input[type=search]');
      this.#list = document.createElement('ul');
      this.#list.id = 'suggestions';
      this.#list.setAttribute('role', 'listbox');
      this.#list.setAttribute('aria-label', document.querySelector(`label[for="${this.#input.id}"]`)?.textContent ?? '');
      this.#list.hidden = true;
      this.#said = document.createElement('span');
      this.#said.className = 'spoken';
      this.#said.setAttribute('role', 'status');
      this.replaceChildren(this.#list, this.#said);
      const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.#list.id, 'aria-expanded': 'false' };
      Object.entries(attributes).forEach(([name, value]) => this.#input.setAttribute(name, value));
      this.#listening = new AbortController();
      const { signal } = this.#listening;
      this.#input.addEventListener('input', () => this.#typed(), { signal });
      this.#input.addEventListener('keydown', key => this.#pressed(key), { signal });
      this.#input.addEventListener('blur', () => this.#hide(), { signal });
      this.#form.addEventListener('submit', () => this.#hide(), { signal });
      this.#list.addEventListener('pointerdown', press => press.preventDefault());
      this.#list.addEventListener('click', click => this.#choose(click.target.closest('[role=option]')));
    }

    disconnectedCallback() {
      this.#hide();
      this.#listening.abort();
    }

    #typed() {
      this.#hide();
      const text = this.#input.value.trim();
      if (text.length >= LEAST) {
        this.#timer = setTimeout(() => this.#look(text), PATIENCE);
      }
    }

    async #look(text) {
      this.#asking = new AbortController();
      const { signal } = this.#asking;
      const fields = Object.entries(JSON.parse(this.getAttribute('fields')));
      const found = await Promise.all(fields.map(async ([field, label]) => {
        try {
          const query = this.#narrowed();
          OF_THE_PAGE.forEach(name => query.delete(name));
          query.append('prefix', text);
          query.append('size', EACH);
          const answer = await fetch(`${this.getAttribute('values')}${field}/values?${query}`, { signal });
          return answer.ok ? (await answer.json()).values.map(value => ({ ...value, field, label })) : [];
        } catch {
          return []; // nothing to offer: the search itself says what is wrong
        }
      }));
      if (!signal.aborted) {
        this.#offer(found.flat().filter(value => value.count > 0 && !value.selected).slice(0, MOST));
      }
    }

    /** What the form sends along beside the words. */
    #narrowed() {
      const query = new URLSearchParams(new FormData(this.#form));
      query.delete('q');
      return query;
    }

    #offer(values) {
      const number = new Intl.NumberFormat(document.documentElement.lang);
      this.#list.replaceChildren(...values.map(({ field, label, value, count }, place) => {
        const option = document.createElement('li');
        option.id = `suggestion-${place}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        Object.assign(option.dataset, { field, value });
        const name = document.createElement('span');
        name.dir = 'auto';
        name.textContent = value;
        const about = document.createElement('span');
        about.className = 'soft';
        about.textContent = `${label}, ${number.format(count)}`;
        option.append(name, ' ', about);
        return option;
      }));
      this.#list.hidden = values.length === 0;
      this.#input.setAttribute('aria-expanded', String(values.length > 0));
      this.#said.textContent = values.length > 0 ? this.getAttribute('there') : '';
    }

    #hide() {
      clearTimeout(this.#timer);
      this.#asking?.abort();
      this.#place = -1;
      this.#input.removeAttribute('aria-activedescendant');
      this.#offer([]);
    }

    #pressed(key) {
      if (this.#list.hidden || key.isComposing) {
        return;
      }
      const options = [...this.#list.children];
      if (key.key === 'ArrowDown' || key.key === 'ArrowUp') {
        key.preventDefault();
        const step = key.key === 'ArrowDown' ? 1 : -1;
        const places = options.length + 1; // one of them is the box itself
        this.#place = (this.#place + 1 + step + places) % places - 1;
        options.forEach((option, place) => option.setAttribute('aria-selected', String(place === this.#place)));
        options[this.#place]?.scrollIntoView({ block: 'nearest' });
        if (this.#place < 0) {
          this.#input.removeAttribute('aria-activedescendant');
        } else {
          this.#input.setAttribute('aria-activedescendant', options[this.#place].id);
        }
      } else if (key.key === 'Enter' && this.#place >= 0) {
        key.preventDefault();
        this.#choose(options[this.#place]);
      } else if (key.key === 'Escape') {
        key.preventDefault();
        this.#hide();
      }
    }

    #choose(option) {
      if (option) {
        const query = this.#narrowed();
        query.append(option.dataset.field, option.dataset.value);
        const link = document.createElement('a');
        link.href = `${this.#form.action}?${query}`;
        this.#hide();
        this.#input.value = '';
        document.body.append(link);
        link.click(); // so that the page changes in place, as for every link
        link.remove();
      }
    }
  });
}
