// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.rest;

import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.html.PlainHtml;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.failures.NotPublished;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A part of the page of a record as a piece of HTML that other pages take in, so that what stands there and here cannot differ.
 *
 * @param name the class of the whole
 * @param sections the ids of the sections of the page that are taken
 * @param unknown the key of what is said if there is no such record
 */
public record Fragment(String name, Set<String> sections, String unknown) {

    /** The type of the answer. */
    public static final String HTML = "text/html;charset=UTF-8";

    /** Copies the set. */
    public Fragment {
        sections = Set.copyOf(sections);
    }

    /**
     * The piece.
     *
     * @param more a link at its end
     * @throws NotPublished if there is no such record
     * @throws CatalogUnavailable if it cannot be read
     */
    public ResponseEntity<String> of(RecordPage page, Link more) {
        return switch (page.body()) {
            case RecordPage.Told told -> throw refusal(page.status());
            case RecordPage.Shown shown ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache())
                        .contentType(MediaType.parseMediaType(HTML))
                        .body(PlainHtml.of(shown, name, sections, more));
        };
    }

    private RuntimeException refusal(int status) {
        return status == HttpStatus.NOT_FOUND.value()
                ? new NotPublished(unknown)
                : new CatalogUnavailable("The record cannot be read.", null);
    }
}
