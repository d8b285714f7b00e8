// SPDX-License-Identifier: Apache-2.0
/*
 * <vitrine-drawer>: on a narrow screen, links of the element around it that lead to it open it over the page. What lies behind cannot be reached until Esc,
 * or a link of its foot, closes it again; then the keyboard is back on what opened it. On a wide screen it stands in its place and does nothing.
 */
if (!customElements.get('vitrine-drawer')) {
  const WIDE = '(width >= 64rem)';

  customElements.define('vitrine-drawer', class extends HTMLElement {
    #behind = [];
    #opener;
    #listening;

    connectedCallback() {
      this.#listening = new AbortController();
      const { signal } = this.#listening;
      const wide = matchMedia(WIDE);
      this.#opener = this.parentElement.querySelector(`a[href$="#${this.id}"]`);
      this.#opener?.setAttribute('aria-haspopup', 'dialog');
      this.parentElement.addEventListener('click', click => this.#clicked(click, wide), { signal });
      this.addEventListener('keydown', key => key.key === 'Escape' && this.#isOpen() && this.#close(), { signal });
      wide.addEventListener('change', () => this.#close(), { signal });
    }

    disconnectedCallback() {
      this.#close();
      this.#listening.abort();
    }

    #isOpen() {
      return this.hasAttribute('data-open');
    }

    #clicked(click, wide) {
      const link = click.target.closest?.('a');
      if (wide.matches || click.ctrlKey || click.metaKey || click.shiftKey) {
        return;
      }
      if (link === this.#opener) {
        click.preventDefault();
        this.#open();
      } else if (link?.closest('.drawer-foot') && this.#isOpen()) {
        click.preventDefault();
        this.#close();
      }
    }

    #open() {
      this.setAttribute('data-open', '');
      this.setAttribute('role', 'dialog');
      this.setAttribute('aria-modal', 'true');
      this.setAttribute('tabindex', '-1');
      for (let part = this; part !== document.body; part = part.parentElement) {
        this.#behind.push(...[...part.parentElement.children].filter(other => other !== part && !other.inert));
      }
      this.#behind.forEach(part => { part.inert = true; });
      document.documentElement.setAttribute('data-drawer', '');
      this.scrollTop = 0;
      this.focus();
    }

    #close() {
      if (this.#isOpen()) {
        ['data-open', 'role', 'aria-modal', 'tabindex'].forEach(name => this.removeAttribute(name));
        this.#behind.forEach(part => { part.inert = false; });
        this.#behind = [];
        document.documentElement.removeAttribute('data-drawer');
        this.#opener?.focus();
      }
    }
  });
}
