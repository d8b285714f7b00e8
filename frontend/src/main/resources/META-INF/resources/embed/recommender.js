// SPDX-License-Identifier: Apache-2.0
/*
 * <vitrine-recommender recommender="home-feed" lang="de">
 *   <a href="https://ads.example/recommenders/home-feed">How this page is put in order</a>
 * </vitrine-recommender>
 * <script type="module" src="https://ads.example/embed/recommender.js"></script>
 *
 * Shows, on any page, what decides the order of what people see there (Art. 27 DSA), from the same record as the portal.
 *
 *   recommender  the id of the recommender
 *   version      one version of it; without it, the one in force
 *   lang         the reader's language; without it, that of the page around it
 *   portal       where the portal is; without it, where this script came from
 *
 * What stands inside the element is shown until the explanation is there, and when it cannot be had: put a link there. Without one, the element
 * makes its own. No cookie is sent or set, and nothing is kept. Parts can be styled by ::part(explanation) and ::part(link); letters and colours are
 * those of the page. Events: "vitrine-shown", "vitrine-unavailable".
 */

const PORTAL = new URL(import.meta.url).origin;
const PATIENCE = 10_000;

const LINK = {
  bg: 'Как се подрежда това', cs: 'Jak se toto řadí', da: 'Sådan er dette ordnet', de: 'Wie das hier geordnet wird',
  el: 'Πώς ταξινομούνται αυτά', en: 'How this is put in order', es: 'Cómo se ordena esto', et: 'Kuidas seda järjestatakse',
  fi: 'Miten tämä järjestetään', fr: 'Comment ceci est classé', ga: 'Conas a chuirtear é seo in ord', hr: 'Kako se ovo redoslijedi',
  hu: 'Hogyan rendezzük ezt sorba', it: 'Come viene ordinato', lt: 'Kaip tai rikiuojama', lv: 'Kā tas tiek sakārtots',
  mt: 'Kif jiġi ordnat dan', nl: 'Hoe dit wordt geordend', pl: 'Jak to jest uporządkowane', pt: 'Como isto é ordenado',
  ro: 'Cum se ordonează acestea', sk: 'Ako sa toto zoraďuje', sl: 'Kako se to razvršča', sv: 'Hur detta ordnas',
};

const STYLE = new CSSStyleSheet();
STYLE.replaceSync(`
  :host { display: block; }
  :host([hidden]) { display: none; }
  [part=explanation] { font: inherit; color: inherit; overflow-wrap: anywhere; }
  h3, h4 { margin: 1em 0 0.25em; line-height: 1.25; }
  h3 { margin-top: 0; font-size: 1.2em; }
  h4 { font-size: 1em; }
  p, ul, ol, dl { margin: 0 0 0.75em; }
  dd { margin-inline-start: 1em; }
  ul, ol { padding-inline-start: 1.5em; }
  meter { inline-size: 8em; vertical-align: middle; }
  a { color: inherit; }
`);

class VitrineRecommender extends HTMLElement {
  static observedAttributes = ['recommender', 'version', 'lang', 'portal'];

  #asked = new AbortController();
  #place = this.attachShadow({ mode: 'open' });

  connectedCallback() {
    this.#place.adoptedStyleSheets = [STYLE];
    this.#ask();
  }

  disconnectedCallback() {
    this.#asked.abort();
  }

  attributeChangedCallback(name, before, after) {
    if (this.isConnected && before !== after) {
      this.#ask();
    }
  }

  get #language() {
    return this.closest('[lang]')?.lang || navigator.language || 'en';
  }

  get #portal() {
    const given = this.getAttribute('portal');
    return given === null ? PORTAL : new URL(given, document.baseURI).href.replace(/\/+$/, '');
  }

  get #path() {
    const version = this.getAttribute('version');
    const id = encodeURIComponent(this.getAttribute('recommender') ?? '');
    return `recommenders/${id}` + (version === null ? '' : `/versions/${encodeURIComponent(version)}`);
  }

  async #ask() {
    this.#asked.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    this.#showLink();
    try {
      const address = `${this.#portal}/api/v1/${this.#path}/fragment?lang=${encodeURIComponent(this.#language)}`;
      const answer = await fetch(address, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      });
      const text = await answer.text();
      if (!answer.ok || !(answer.headers.get('content-type') ?? '').startsWith('text/html')) {
        throw new Error(`${address} answers ${answer.status}`);
      }
      if (!signal.aborted) {
        this.#show(text);
      }
    } catch (failure) {
      if (!signal.aborted) {
        this.#tell('vitrine-unavailable', { reason: String(failure) });
      }
    }
  }

  #show(text) {
    const explanation = document.createElement('div');
    explanation.part = 'explanation';
    explanation.append(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
    for (const link of explanation.querySelectorAll('a[href]')) {
      link.href = new URL(link.getAttribute('href'), `${this.#portal}/`).href;
    }
    this.#place.replaceChildren(explanation);
    this.#tell('vitrine-shown', {});
  }

  #showLink() {
    const inside = document.createElement('slot');
    const link = document.createElement('a');
    link.part = 'link';
    link.href = `${this.#portal}/${this.#path}`;
    link.textContent = LINK[this.#language.split('-')[0].toLowerCase()] ?? LINK.en;
    inside.append(link);
    this.#place.replaceChildren(inside);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

customElements.define('vitrine-recommender', VitrineRecommender);
