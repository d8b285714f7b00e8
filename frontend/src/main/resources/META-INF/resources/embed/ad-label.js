// SPDX-License-Identifier: Apache-2.0
/*
 * <vitrine-ad-label ad="shop:000123" lang="de"></vitrine-ad-label>
 * <script type="module" src="https://ads.example/embed/ad-label.js"></script>
 *
 * Marks an ad as one, in a word, and says on demand on whose behalf it is shown, who paid, what decided that it is shown to somebody and how to change
 * that (Art. 26(1) DSA), from the record in the repository.
 *
 *   ad  the id of the ad
 *
 * Nothing is asked of the portal before somebody opens it; no cookie is sent or set. The word stays whatever happens. Parts: word, details, close, link.
 * Events: "vitrine-shown", "vitrine-unavailable".
 */
import { PortalElement, make, styles } from './portal-element.js';

const AD = {
  bg: 'Реклама', cs: 'Reklama', da: 'Annonce', de: 'Anzeige', el: 'Διαφήμιση', en: 'Ad', es: 'Anuncio', et: 'Reklaam',
  fi: 'Mainos', fr: 'Publicité', ga: 'Fógra', hr: 'Oglas', hu: 'Hirdetés', it: 'Annuncio', lt: 'Reklama', lv: 'Reklāma',
  mt: 'Reklam', nl: 'Advertentie', pl: 'Reklama', pt: 'Anúncio', ro: 'Reclamă', sk: 'Reklama', sl: 'Oglas', sv: 'Annons',
};

const WHY = {
  bg: 'Всичко за тази реклама', cs: 'Vše o této reklamě', da: 'Alt om denne annonce', de: 'Alles über diese Anzeige',
  el: 'Όλα για αυτή τη διαφήμιση', en: 'All about this ad', es: 'Todo sobre este anuncio', et: 'Kõik selle reklaami kohta',
  fi: 'Kaikki tästä mainoksesta', fr: 'Tout sur cette publicité', ga: 'Gach eolas faoin bhfógra seo', hr: 'Sve o ovom oglasu',
  hu: 'Minden erről a hirdetésről', it: 'Tutto su questo annuncio', lt: 'Viskas apie šią reklamą', lv: 'Viss par šo reklāmu',
  mt: 'Kollox dwar din ir-reklama', nl: 'Alles over deze advertentie', pl: 'Wszystko o tej reklamie',
  pt: 'Tudo sobre este anúncio', ro: 'Totul despre această reclamă', sk: 'Všetko o tejto reklame', sl: 'Vse o tem oglasu',
  sv: 'Allt om den här annonsen',
};

const CLOSE = {
  bg: 'Затвори', cs: 'Zavřít', da: 'Luk', de: 'Schließen', el: 'Κλείσιμο', en: 'Close', es: 'Cerrar', et: 'Sulge', fi: 'Sulje',
  fr: 'Fermer', ga: 'Dún', hr: 'Zatvori', hu: 'Bezárás', it: 'Chiudi', lt: 'Uždaryti', lv: 'Aizvērt', mt: 'Agħlaq',
  nl: 'Sluiten', pl: 'Zamknij', pt: 'Fechar', ro: 'Închide', sk: 'Zavrieť', sl: 'Zapri', sv: 'Stäng',
};

class VitrineAdLabel extends PortalElement {
  static observedAttributes = ['ad', 'lang', 'portal'];
  static sheet = styles(`
    :host { display: inline-block; }
    button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 0.25em; padding: 0.1em 0.4em; min-block-size: 24px; cursor: pointer; }
    [part=details] { inline-size: min(32em, 90vw); max-block-size: 80vh; overflow: auto; box-sizing: border-box; padding: 1em;
      color: CanvasText; background: Canvas; border: 1px solid; border-radius: 0.5em; overflow-wrap: anywhere; text-align: start; }
    [part=close] { float: inline-end; margin-inline-start: 1em; }
    h3, h4 { margin: 0.75em 0 0.25em; line-height: 1.25; font-size: 1em; }
    h3 { margin-top: 0; font-size: 1.2em; }
    p, ul, ol, dl { margin: 0 0 0.75em; }
    dt { font-weight: bold; }
    dd { margin-inline-start: 1em; }
    ul, ol { padding-inline-start: 1.5em; }
  `);

  show(signal) {
    const link = make('a', { part: 'link', href: `${this.portal}/ads/${this.part('ad')}` }, this.say(WHY));
    const content = make('div', {}, link);
    const close = make('button', { type: 'button', part: 'close' }, this.say(CLOSE));
    const details = make('div', { part: 'details', popover: 'auto' }, close, content);
    details.setAttribute('role', 'dialog');
    details.setAttribute('aria-label', this.say(AD));
    const word = make('button', { type: 'button', part: 'word', popoverTargetElement: details }, this.say(AD));
    close.addEventListener('click', () => details.hidePopover());
    details.addEventListener('toggle', (event) => {
      if (event.newState === 'open' && content.firstChild === link) {
        this.#load(content, signal);
      }
    });
    this.place.replaceChildren(word, details);
  }

  async #load(content, signal) {
    try {
      content.replaceChildren(...(await this.fragment(`ads/${this.part('ad')}`, signal)));
      this.tell('vitrine-shown');
    } catch (failure) {
      if (!signal.aborted) {
        this.tell('vitrine-unavailable', { reason: String(failure) });
      }
    }
  }
}

customElements.define('vitrine-ad-label', VitrineAdLabel);
