// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.demoshop.DemoShop;
import eu.vitrine.portal.demoshop.History;
import eu.vitrine.portal.demoshop.InDemo;
import eu.vitrine.portal.demoshop.Listing;
import eu.vitrine.portal.demoshop.ListingJson;
import eu.vitrine.portal.demoshop.ShopList;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of the made-up shop for programs: by the option that holds for whoever asks, or by one that the address names. */
@RestController
@RequestMapping(path = "/demo-shop", produces = MediaType.APPLICATION_JSON_VALUE)
@InDemo
class ListController {

    private final DemoShop shop;

    ListController(DemoShop shop) {
        this.shop = shop;
    }

    /** The home feed. */
    @GetMapping("/feed")
    ResponseEntity<byte[]> feed(
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "DE") String country,
            @RequestParam(defaultValue = "") String history,
            @RequestParam Optional<String> option) {
        return answer(shop.list(ShopList.HOME_FEED, Asked.of("", language, country), History.parse(history), option));
    }

    /** What is found. */
    @GetMapping("/search")
    ResponseEntity<byte[]> search(
            @RequestParam String q,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "DE") String country,
            @RequestParam(defaultValue = "") String history,
            @RequestParam Optional<String> option) {
        return answer(
                shop.list(ShopList.SEARCH_RESULTS, Asked.of(q, language, country), History.parse(history), option));
    }

    private static ResponseEntity<byte[]> answer(Listing listing) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ListingJson.bytes(listing));
    }
}
