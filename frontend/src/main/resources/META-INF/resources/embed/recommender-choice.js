// SPDX-License-Identifier: Apache-2.0
/*
 * <vitrine-recommender-choice recommender="home-feed" lang="de">
 *   <a href="https://ads.example/settings#home-feed">Choose how this page is put in order</a>
 * </vitrine-recommender-choice>
 * <script type="module" src="https://ads.example/embed/recommender-choice.js"></script>
 *
 * The switch itself, where the recommender works (Art. 27(3) and 38 DSA). It needs the platform's own site, which the cookie with the choices reaches;
 * elsewhere it shows a link instead, and says why.
 *
 *   recommender  the id of the recommender
 *
 * Parts: choice, option, note, status, link. Events: "vitrine-choice" after every change, here or in another tab, with `detail.recommender`, `option`
 * and `profiling`: load the list again then; "vitrine-shown"; "vitrine-unavailable" with `detail.reason`.
 */
import { PortalElement, make, styles } from './portal-element.js';

const CHOICES = 'vitrine-choices';
const ENGLISH = {
  without: 'without profiling',
  kept: 'Kept for 12 months in a cookie that holds only your choices.',
  elsewhere: 'This site cannot keep your choice.',
  failed: 'Not saved. Please try again.',
  all: 'All your choices',
};

class VitrineRecommenderChoice extends PortalElement {
  static observedAttributes = ['recommender', 'lang', 'portal'];
  static sheet = styles(`
    :host { display: block; }
    fieldset { border: 1px solid; border-radius: 0.5em; padding: 0.5em 1em; margin: 0; min-inline-size: 0; }
    legend { font-weight: bold; padding: 0 0.25em; }
    label { display: flex; gap: 0.5em; align-items: baseline; padding: 0.35em 0; min-block-size: 24px; cursor: pointer; }
    p { margin: 0.25em 0; font-size: 0.875em; }
    p:empty { display: none; }
  `);

  #tabs;
  #setting;
  #words = ENGLISH;
  #seen = () => document.visibilityState === 'visible' && this.renew();

  connectedCallback() {
    this.#tabs = new BroadcastChannel(CHOICES);
    this.#tabs.onmessage = () => this.renew();
    document.addEventListener('visibilitychange', this.#seen);
    super.connectedCallback();
  }

  disconnectedCallback() {
    this.#tabs.close();
    document.removeEventListener('visibilitychange', this.#seen);
    super.disconnectedCallback();
  }

  get #settings() {
    return `/settings#${this.part('recommender')}`;
  }

  async show(signal) {
    if (!this.place.firstChild) {
      this.showLink(this.#settings, this.#words.all);
    }
    const [words, record, chosen] = await Promise.allSettled([
      fetch(new URL(`./recommender-choice/${this.tongue}.json`, import.meta.url)).then((answer) => answer.json()),
      this.ask(`recommenders/${this.part('recommender')}`, signal).then((answer) => answer.json()),
      this.#choices(signal),
    ]);
    if (signal.aborted) {
      return;
    }
    this.#words = words.value ?? ENGLISH;
    if (record.value && chosen.value) {
      this.#showSwitch(record.value, chosen.value);
    } else {
      // an answer that a page may not even see comes from a portal that is there, but not on this site
      const elsewhere = record.value && chosen.reason && [undefined, 403].includes(chosen.reason.status);
      this.#setting = undefined;
      this.showLink(this.#settings, this.#words.all);
      if (elsewhere) {
        this.place.prepend(make('p', { part: 'note' }, this.#words.elsewhere));
      }
      this.tell('vitrine-unavailable', { reason: elsewhere ? 'elsewhere' : String(record.reason ?? chosen.reason) });
    }
  }

  async #choices(signal, options = {}) {
    const answer = await this.ask('choices', signal, { credentials: 'include', ...options });
    return (await answer.json()).choices.find((one) => one.recommender === this.getAttribute('recommender'));
  }

  #showSwitch(record, setting) {
    const drawn = JSON.stringify([record.version, this.language, this.portal]);
    if (this.place.firstChild?.drawn !== drawn) {
      this.place.replaceChildren(Object.assign(this.#draw(record), { drawn }));
      this.tell('vitrine-shown');
    }
    this.#mark(setting);
  }

  #draw(record) {
    const options = record.options.map((option) =>
      make('label', { part: 'option' },
        make('input', { type: 'radio', name: 'option', value: option.id, onchange: () => this.#choose(option.id) }),
        make('span', {}, this.say(option.name), ...(option.profiling ? [] : [` (${this.#words.without})`]))));
    return make('fieldset', { part: 'choice' },
      make('legend', {}, this.say(record.name)),
      ...options,
      make('p', { part: 'note' }, this.#words.kept),
      make('p', { part: 'status', role: 'status' }),
      make('a', { part: 'link', href: this.portal + this.#settings }, this.#words.all));
  }

  #mark(setting) {
    const changed = this.#setting && this.#setting.option !== setting.option;
    this.#setting = setting;
    for (const option of this.place.querySelectorAll('input')) {
      option.checked = option.value === setting.option;
    }
    if (changed) {
      this.tell('vitrine-choice', setting);
    }
  }

  async #choose(option) {
    const status = this.place.querySelector('[part=status]');
    const put = () => this.#choices(AbortSignal.timeout(10_000), {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ [this.getAttribute('recommender')]: option }),
    });
    try {
      // the cookie is one: what two tabs choose at once must not be written over
      const setting = await (navigator.locks ? navigator.locks.request(CHOICES, put) : put());
      status.textContent = '';
      this.#mark(setting);
      this.#tabs.postMessage({});
    } catch (failure) {
      this.#mark(this.#setting);
      status.textContent = this.#words.failed;
      this.tell('vitrine-unavailable', { reason: String(failure) });
    }
  }
}

customElements.define('vitrine-recommender-choice', VitrineRecommenderChoice);
