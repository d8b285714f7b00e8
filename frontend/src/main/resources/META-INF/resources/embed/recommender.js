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
 *
 * No cookie is sent or set, and nothing is kept. Parts: explanation, link. Events: "vitrine-shown", "vitrine-unavailable".
 */
import { PortalElement, make, styles } from './portal-element.js';

const LINK = {
  bg: 'Как се подрежда това', cs: 'Jak se toto řadí', da: 'Sådan er dette ordnet', de: 'Wie das hier geordnet wird',
  el: 'Πώς ταξινομούνται αυτά', en: 'How this is put in order', es: 'Cómo se ordena esto', et: 'Kuidas seda järjestatakse',
  fi: 'Miten tämä järjestetään', fr: 'Comment ceci est classé', ga: 'Conas a chuirtear é seo in ord', hr: 'Kako se ovo redoslijedi',
  hu: 'Hogyan rendezzük ezt sorba', it: 'Come viene ordinato', lt: 'Kaip tai rikiuojama', lv: 'Kā tas tiek sakārtots',
  mt: 'Kif jiġi ordnat dan', nl: 'Hoe dit wordt geordend', pl: 'Jak to jest uporządkowane', pt: 'Como isto é ordenado',
  ro: 'Cum se ordonează acestea', sk: 'Ako sa toto zoraďuje', sl: 'Kako se to razvršča', sv: 'Hur detta ordnas',
};

class VitrineRecommender extends PortalElement {
  static observedAttributes = ['recommender', 'version', 'lang', 'portal'];
  static sheet = styles(`
    :host { display: block; }
    [part=explanation] { font: inherit; color: inherit; overflow-wrap: anywhere; }
    h3, h4 { margin: 1em 0 0.25em; line-height: 1.25; }
    h3 { margin-top: 0; font-size: 1.2em; }
    h4 { font-size: 1em; }
    p, ul, ol, dl { margin: 0 0 0.75em; }
    dd { margin-inline-start: 1em; }
    ul, ol { padding-inline-start: 1.5em; }
    meter { inline-size: 8em; vertical-align: middle; }
  `);

  get #path() {
    const version = this.hasAttribute('version') ? `/versions/${this.part('version')}` : '';
    return `recommenders/${this.part('recommender')}${version}`;
  }

  async show(signal) {
    this.showLink(`/${this.#path}`, this.say(LINK));
    try {
      const explanation = await this.fragment(this.#path, signal);
      this.place.replaceChildren(make('div', { part: 'explanation' }, ...explanation));
      this.tell('vitrine-shown');
    } catch (failure) {
      if (!signal.aborted) {
        this.tell('vitrine-unavailable', { reason: String(failure) });
      }
    }
  }
}

customElements.define('vitrine-recommender', VitrineRecommender);
