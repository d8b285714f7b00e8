// SPDX-License-Identifier: Apache-2.0
/*
 * <vitrine-choices-channel>: on the page of choices, says "choices-changed" when something was chosen in another window or tab, or may have been while
 * this one was hidden; tell() tells the others. It also goes to the part of the page that the address names. And a click that finds the server's
 * memory of this window gone, which loads the page anew, is made again then: no choice is lost.
 */
if (!customElements.get('vitrine-choices-channel')) {
  const PATIENCE = 2_000;
  const MOMENT = 30_000;
  const CLICK = 'vitrine-click';

  customElements.define('vitrine-choices-channel', class extends HTMLElement {
    #channel;
    #listening;

    connectedCallback() {
      const changed = () => this.dispatchEvent(new CustomEvent('choices-changed'));
      this.#channel = new BroadcastChannel('vitrine-choices');
      this.#channel.onmessage = changed;
      this.#listening = new AbortController();
      const { signal } = this.#listening;
      document.addEventListener('visibilitychange', () => document.hidden || changed(), { signal });
      addEventListener('pageshow', shown => shown.persisted && changed(), { signal });
      addEventListener('hashchange', () => this.#go(), { signal });
      addEventListener('click', click => this.#note(click.target.closest?.('.setting-option button')), { capture: true, signal });
      this.#goOnceThere(performance.now() + PATIENCE);
      requestAnimationFrame(() => this.#again());
    }

    disconnectedCallback() {
      this.#channel.close();
      this.#listening.abort();
    }

    tell() {
      sessionStorage.removeItem(CLICK);
      this.#channel.postMessage({});
    }

    #note(button) {
      if (button) {
        sessionStorage.setItem(CLICK, JSON.stringify({ id: button.id, at: Date.now() }));
      }
    }

    #again() {
      const noted = JSON.parse(sessionStorage.getItem(CLICK) ?? '{}');
      sessionStorage.removeItem(CLICK);
      if (Date.now() - noted.at < MOMENT) {
        document.getElementById(noted.id)?.click();
      }
    }

    /** Inside the portal a page is shown before the address bar names it. */
    #goOnceThere(until) {
      if (location.hash && location.pathname.endsWith('/settings')) {
        requestAnimationFrame(() => this.#go());
      } else if (this.isConnected && performance.now() < until) {
        requestAnimationFrame(() => this.#goOnceThere(until));
      }
    }

    #go() {
      document.querySelector('.setting[data-here]')?.removeAttribute('data-here');
      const here = document.getElementById(this.#named());
      if (here?.matches('.setting')) {
        here.setAttribute('data-here', '');
        here.scrollIntoView();
        here.focus({ preventScroll: true });
      }
    }

    #named() {
      try {
        return decodeURIComponent(location.hash.slice(1));
      } catch {
        return '';
      }
    }
  });
}
