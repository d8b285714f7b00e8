// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.ads.ExportForm;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** Writes all ads that match, in one form: no cap, in bounded memory. The same form, question, moment and state of the catalogue give the same bytes. Thread-safe. */
@Component
class AdExport {

    private final RecordSearch<Ad> ads;
    private final SheetLimit limit;

    AdExport(RecordSearch<Ad> ads, SheetLimit limit) {
        this.ads = ads;
        this.limit = limit;
    }

    /** Refuses what this form cannot hold. */
    void check(ExportForm form, ExportQuestion question) {
        limit.check(form, question.query());
    }

    /**
     * Writes them; gives how many there are. What was written is not whole if this fails.
     *
     * @param written told after each ad
     */
    long write(ExportForm form, ExportQuestion question, OutputStream out, Runnable written) throws IOException {
        try (AdSheet sheet = AdSheet.begin(form, out, question.statusAt())) {
            long count = ads.export(question.query(), json -> {
                sheet.write(json);
                written.run();
            });
            sheet.finish();
            return count;
        }
    }
}
