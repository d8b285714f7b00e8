// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads.html;

import eu.vitrine.portal.downloads.DownloadPages;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.html.PlainHtml;
import eu.vitrine.portal.shell.PlainPages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page of downloads for those who come without scripts, as programs do that fetch files. Thread-safe. */
@Component
class PlainDownloads implements PlainPages {

    private final DownloadPages pages;

    PlainDownloads(DownloadPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<PlainPage> of(String path, Map<String, List<String>> parameters) {
        if (!path.equals("downloads")) {
            return Optional.empty();
        }
        RecordPage page = pages.page();
        return page.body() instanceof RecordPage.Shown shown
                ? Optional.of(new PlainPage(page.status(), page.title(), PlainHtml.page(shown, "downloads")))
                : Optional.empty();
    }
}
