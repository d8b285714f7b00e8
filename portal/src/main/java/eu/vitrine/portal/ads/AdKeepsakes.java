// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.portal.archive.PublicArchive;
import eu.vitrine.portal.pictures.PicturesPages;
import eu.vitrine.portal.search.Keepsakes;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody can take along of a search for ads, where a history is kept: without one, nothing could be shown later. Thread-safe. */
@Component
class AdKeepsakes {

    private final QueryText<Ad> queries;
    private final PublicArchive archive;
    private final Words words;

    AdKeepsakes(QueryText<Ad> queries, PublicArchive archive, Words words) {
        this.queries = queries;
        this.archive = archive;
        this.words = words;
    }

    /** What there is of this search; the order of results is no part of it. */
    Keepsakes of(Query query) {
        String asked = queries.print(query.withSort(null));
        String parameters = asked.isEmpty() ? "" : '?' + asked;
        Link pictures = new Link(words.say("pictures.see"), '/' + PicturesPages.PATH + parameters);
        if (!isKept()) {
            return Keepsakes.NONE.withPictures(pictures);
        }
        return new Keepsakes(
                words.say("search.keepsakes"),
                List.of(
                        new Link(words.say("search.keepsakes.receipt"), AdPaths.RECEIPT + parameters),
                        new Link(words.say("search.keepsakes.evidence"), AdPaths.EVIDENCE + parameters)),
                pictures);
    }

    /** A search is answered even while the history cannot be read. */
    private boolean isKept() {
        try {
            return archive.newest().isPresent();
        } catch (CatalogUnavailable e) {
            return false;
        }
    }
}
