// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.ApiChapter;
import eu.vitrine.portal.search.rest.ApiParameters;
import eu.vitrine.portal.search.rest.Shapes;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What REST says about advertisers. */
@Component
class AdvertisersChapter implements ApiChapter {

    private final ApiParameters parameters;

    AdvertisersChapter(Kind<Ad> ads) {
        this.parameters = new ApiParameters(ads);
    }

    @Override
    public String tag() {
        return "advertisers";
    }

    @Override
    public List<Address> addresses() {
        return List.of(new Address(
                "/api/v1/advertisers/{id}",
                "findAdvertiser",
                List.of(parameters.path("id")),
                Shapes.json("AdvertiserPage")));
    }

    @Override
    public Map<String, Schema<?>> shapes() {
        return Shapes.beside(AdvertisersChapter.class);
    }
}
