// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.rest;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.differences.ProseDifference;
import eu.vitrine.portal.differences.ProseDifference.Fate;
import eu.vitrine.portal.differences.TextDifference.Piece;
import eu.vitrine.portal.disclosures.DisclosureDifference;
import eu.vitrine.portal.disclosures.DisclosurePaths;
import eu.vitrine.portal.text.Line;
import java.util.List;

/**
 * What changed between two versions of a published text, as JSON.
 *
 * @param summary one sentence, in English
 * @param kept how many parts stayed as they were; they are not listed
 */
record DisclosureChanges(
        String disclosure, Version before, Version after, String summary, int kept, List<Change> changes) {

    /** Which version, and where the whole record stands. */
    record Version(String version, String href) {

        private static Version of(Disclosure version) {
            return new Version(version.version(), DisclosurePaths.json(DisclosurePaths.page(version)));
        }
    }

    /**
     * A part that changed.
     *
     * @param pieces its words, in reading order
     */
    record Change(Fate fate, Line.Kind kind, List<Piece> pieces) {

        private static Change of(ProseDifference.Change change) {
            List<Piece> pieces = change.words().passages().stream()
                    .flatMap(passage -> passage.pieces().stream())
                    .toList();
            return new Change(change.fate(), change.kind(), pieces);
        }
    }

    static DisclosureChanges of(DisclosureDifference difference, String summary) {
        return new DisclosureChanges(
                difference.after().id(),
                Version.of(difference.before()),
                Version.of(difference.after()),
                summary,
                difference.prose().count(Fate.KEPT),
                difference.prose().changes().stream()
                        .filter(change -> change.fate() != Fate.KEPT)
                        .map(Change::of)
                        .toList());
    }
}
