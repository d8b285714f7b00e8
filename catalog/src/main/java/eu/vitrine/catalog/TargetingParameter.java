// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ads of a platform can be aimed with: what it means, where it comes from, and how a person can change it (Art. 26(1)(d) DSA).
 *
 * @param id unique; begins with the platform and a colon
 * @param dimension the targeting of ads that it explains
 * @param explanation what it means; null if not said, as are the other texts
 * @param dataSource where its data comes from
 * @param profiling whether people are profiled by it (Art. 4(4) GDPR); null if not said
 * @param specialCategory whether it tells of what is specially protected, such as health or belief (Art. 9 GDPR); null if not said
 * @param include whether advertisers can aim at people with it; null if not said
 * @param exclude whether advertisers can keep ads from people with it; null if not said
 * @param howToChange how a person changes what is assumed of them
 * @param link where; null if not said
 * @param effectiveFrom the UTC day since which this holds; null if not said
 */
public record TargetingParameter(
        String id,
        String platform,
        Targeting.Dimension dimension,
        Multilingual name,
        @Nullable Multilingual explanation,
        @Nullable Multilingual dataSource,
        @Nullable Boolean profiling,
        @Nullable Boolean specialCategory,
        @Nullable Boolean include,
        @Nullable Boolean exclude,
        @Nullable Multilingual howToChange,
        @Nullable String link,
        @Nullable LocalDate effectiveFrom,
        @Nullable Source source) {

    /** Whether people are profiled by what is specially protected, which Art. 26(3) DSA forbids for ads. */
    public boolean profilesSpecialCategories() {
        return Boolean.TRUE.equals(profiling) && Boolean.TRUE.equals(specialCategory);
    }

    /** What this shows to be wrong. */
    public Set<Finding> findings() {
        EnumSet<Finding> findings = EnumSet.noneOf(Finding.class);
        if (profilesSpecialCategories()) {
            findings.add(Finding.SPECIAL_CATEGORY_PROFILING);
        }
        if (!texts().gaps().isEmpty()) {
            findings.add(Finding.LANGUAGE_INCOMPLETE);
        }
        return findings;
    }

    /** Everything it says to people, under the name of each text. */
    public Texts texts() {
        Texts.Collector texts = new Texts.Collector();
        texts.add("name", name);
        texts.add("explanation", explanation);
        texts.add("dataSource", dataSource);
        texts.add("howToChange", howToChange);
        return texts.all();
    }

    /** The same from another source. */
    public TargetingParameter withSource(@Nullable Source other) {
        return new TargetingParameter(
                id,
                platform,
                dimension,
                name,
                explanation,
                dataSource,
                profiling,
                specialCategory,
                include,
                exclude,
                howToChange,
                link,
                effectiveFrom,
                other);
    }
}
