// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads.rest;

import eu.vitrine.portal.downloads.DownloadPaths;
import eu.vitrine.portal.search.rest.ApiChapter;
import eu.vitrine.portal.search.rest.Shapes;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What REST says about downloads. */
@Component
class DownloadsChapter implements ApiChapter {

    @Override
    public String tag() {
        return "downloads";
    }

    @Override
    public List<Address> addresses() {
        return List.of(new Address(DownloadPaths.JSON, "downloads", List.of(), Shapes.json("Downloads")));
    }

    @Override
    public Map<String, Schema<?>> shapes() {
        return Shapes.beside(DownloadsChapter.class);
    }
}
