// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.table.XlsxFile;
import eu.vitrine.portal.ads.ExportForm;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A sheet has only so many rows: what does not fit is refused before the first byte. Thread-safe. */
@Component
class SheetLimit {

    private final RecordSearch<Ad> ads;
    private final Words words;
    private final long most;

    @Autowired
    SheetLimit(RecordSearch<Ad> ads, Words words) {
        this(ads, words, XlsxFile.MOST_ROWS);
    }

    SheetLimit(RecordSearch<Ad> ads, Words words, long most) {
        this.ads = ads;
        this.words = words;
        this.most = most;
    }

    /**
     * Lets pass what a file of this form can hold.
     *
     * @throws InvalidQuery if it cannot, naming a form that can
     */
    void check(ExportForm form, Query query) {
        if (form != ExportForm.XLSX) {
            return;
        }
        long count = ads.search(SearchRequest.of(query).withSize(0).withFacets(List.of()))
                .total()
                .value();
        if (count > most) {
            throw new InvalidQuery("q", words.say("problem.export.sheet", Map.of("count", count, "most", most)));
        }
    }
}
