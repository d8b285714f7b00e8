// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures;

import java.util.List;

/** The Member States of the Union. */
public final class MemberStates {

    /** Their codes (ISO 3166), in the order of the codes. */
    public static final List<String> CODES = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private MemberStates() {}
}
