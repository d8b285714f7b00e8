// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.portal.archive.PublicArchive;
import eu.vitrine.portal.pictures.PicturesPages;
import eu.vitrine.portal.search.Keepsakes;
import eu.vitrine.portal.search.Keepsakes.Saving;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody can take along of a search for ads; what shows later what was found, only where a history is kept. Thread-safe. */
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
        List<Link> links = new ArrayList<>();
        links.add(link("search.keepsakes.files", AdPaths.TAKE_AWAY, asked));
        links.add(link("search.keepsakes.feed", AdPaths.FEED, asked));
        if (isKept()) {
            links.add(link("search.keepsakes.receipt", AdPaths.RECEIPT, asked));
            links.add(link("search.keepsakes.evidence", AdPaths.EVIDENCE, asked));
        }
        links.add(link("search.keepsakes.saved", AdPaths.SAVED, ""));
        return new Keepsakes(
                words.say("search.keepsakes.label"),
                links,
                link("pictures.see", '/' + PicturesPages.PATH, asked),
                saving(asked));
    }

    private Saving saving(String asked) {
        return new Saving(
                asked,
                Map.of(
                        "save", words.say("saved.save"),
                        "done", words.say("saved.done"),
                        "refused", words.say("saved.refused")));
    }

    private Link link(String key, String path, String asked) {
        return new Link(words.say(key), AdPaths.asked(path, asked));
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
