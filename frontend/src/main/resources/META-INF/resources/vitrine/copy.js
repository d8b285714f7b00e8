// SPDX-License-Identifier: Apache-2.0
/*
 * <vitrine-copy what="…" words="{copy, done, refused}"> after some words: a button that copies them, and says whether it could.
 */

class Copy extends HTMLElement {
  #said;

  connectedCallback() {
    const words = JSON.parse(this.getAttribute('words') ?? '{}');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    button.setAttribute('aria-label', `${words.copy}: ${this.getAttribute('what') ?? ''}`);
    button.addEventListener('click', () => this.#copy(words));
    this.#said = document.createElement('span');
    this.#said.setAttribute('role', 'status');
    this.replaceChildren(button, this.#said);
  }

  async #copy(words) {
    const text = this.previousElementSibling;
    try {
      await navigator.clipboard.writeText(text.textContent);
      this.#said.textContent = words.done;
    } catch {
      // not allowed, or no secure connection: what is selected can still be copied by hand
      getSelection()?.selectAllChildren(text);
      this.#said.textContent = words.refused;
    }
  }
}

if (!customElements.get('vitrine-copy')) {
  customElements.define('vitrine-copy', Copy);
}
