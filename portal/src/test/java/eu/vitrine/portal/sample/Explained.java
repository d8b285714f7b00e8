// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.TargetingParameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Targeting parameters of the sample ads' platforms. */
public final class Explained {

    private Explained() {}

    /** A parameter that says all there is to say, in two languages. */
    public static TargetingParameter full(String platform, Dimension dimension) {
        return new TargetingParameter(
                platform + ":" + dimension.name().toLowerCase(Locale.ROOT),
                platform,
                dimension,
                words("Interests", "Interessen"),
                words("What you looked at.", "Was Sie angesehen haben."),
                words("Your visits.", "Ihre Besuche."),
                true,
                false,
                true,
                true,
                words("Open the settings.", "Öffnen Sie die Einstellungen."),
                "https://shop.example/settings",
                LocalDate.parse("2026-01-01"),
                null);
    }

    /** A parameter that says nothing but its name, and profiles what is specially protected. */
    public static TargetingParameter special(String platform, Dimension dimension) {
        return new TargetingParameter(
                platform + ":special",
                platform,
                dimension,
                new Multilingual(List.of(new Passage("Beliefs <b>", "en"))),
                null,
                null,
                true,
                true,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Multilingual words(String english, String german) {
        return new Multilingual(List.of(new Passage(english, "en"), new Passage(german, "de")));
    }
}
