// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers.rest;

import eu.vitrine.portal.ads.AdLabels;
import eu.vitrine.portal.advertisers.Advertisers;
import eu.vitrine.portal.advertisers.KnownAdvertiser;
import eu.vitrine.portal.shell.failures.NotPublished;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Advertisers for programs. */
@RestController
@RequestMapping(path = "/api/v1/advertisers", produces = MediaType.APPLICATION_JSON_VALUE)
class AdvertisersController {

    private final Advertisers advertisers;
    private final AdLabels labels;

    AdvertisersController(Advertisers advertisers, AdLabels labels) {
        this.advertisers = advertisers;
        this.labels = labels;
    }

    /** One advertiser; that of a person says to search engines that they shall not keep it. */
    @GetMapping("/{id}")
    ResponseEntity<AdvertiserAnswer> find(@PathVariable String id) {
        KnownAdvertiser known = advertisers.find(id).orElseThrow(() -> new NotPublished("problem.unknownAdvertiser"));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noCache());
        if (known.isPerson()) {
            answer.header("X-Robots-Tag", "noindex");
        }
        return answer.body(AdvertiserAnswer.of(known, advertisers.use(known), labels));
    }
}
