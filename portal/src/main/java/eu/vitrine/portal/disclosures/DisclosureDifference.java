// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.differences.ProseDifference;
import java.util.Locale;

/** What changed between two versions of a published text, in the order in which they were asked for. */
public record DisclosureDifference(Disclosure before, Disclosure after, ProseDifference prose) {

    /** Compares two versions. */
    public static DisclosureDifference between(Disclosure before, Disclosure after) {
        String tag = after.language();
        Locale language = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag);
        return new DisclosureDifference(before, after, ProseDifference.between(before.text(), after.text(), language));
    }
}
