// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One advertisement, or one commercial communication, as Art. 39(2) DSA makes it public. Immutable.
 *
 * <p>An ad with a {@code removal} is withheld by construction: Art. 39(3) takes away what was shown, on whose behalf and who paid, so these
 * components are null then, whatever the source still said (see {@link Withholding}).
 *
 * @param id {@code platform:} and up to 200 of {@code A-Za-z0-9._~-}; unique in a catalogue
 * @param platform the service that showed the ad
 * @param kind an ad, or a commercial communication that a user declared (Art. 26(2))
 * @param content what was shown, Art. 39(2)(a); null if not stated or withheld
 * @param product the product, service or brand, Art. 39(2)(a)
 * @param subject the subject matter, Art. 39(2)(a)
 * @param advertiser on whose behalf, Art. 39(2)(b); null on a removed ad, and on a commercial communication that names none
 * @param payer who paid, Art. 39(2)(c); null means that the advertiser paid
 * @param periods when it was presented, Art. 39(2)(d); at least one, in the order given
 * @param targeted whether it was meant for particular groups, Art. 39(2)(e); null if not stated
 * @param targeting the main parameters used to include and to exclude, Art. 39(2)(e)
 * @param reach how many it reached, Art. 39(2)(g); null if not stated
 * @param removal why it was taken down; null if it was not
 * @param findings what the record itself shows to be wrong; published, never a reason to hide the ad
 * @param source where the record comes from; null if not stated or withheld
 */
public record Ad(
        String id,
        String platform,
        Kind kind,
        @Nullable Content content,
        @Nullable Product product,
        @Nullable Subject subject,
        @Nullable Advertiser advertiser,
        @Nullable Payer payer,
        List<Period> periods,
        @Nullable Boolean targeted,
        List<Targeting> targeting,
        @Nullable Reach reach,
        @Nullable Removal removal,
        Set<Finding> findings,
        @Nullable Source source) {

    /** What sort of thing was published. */
    public enum Kind {
        /** An advertisement, Art. 3(r) DSA. */
        AD,
        /** Content that its author declared to be commercial, Art. 26(2) DSA. */
        COMMERCIAL_COMMUNICATION
    }

    private static final Pattern PLATFORM = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final Pattern LOCAL_ID = Pattern.compile("[A-Za-z0-9._~-]{1,200}");
    private static final Comparator<Period> BY_START =
            Comparator.comparing(Period::from).thenComparing(Period::end);

    /** Copies the lists, and refuses what {@code AdReader} would have rejected: reaching this is a programming error. */
    public Ad {
        periods = List.copyOf(periods);
        targeting = List.copyOf(targeting);
        findings = findings.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(findings));
        if (!validId(id, platform)) {
            throw new IllegalArgumentException("not an id of platform " + platform + ": " + id);
        }
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("ad " + id + " has no period");
        }
        boolean names = content != null || product != null || subject != null || advertiser != null || payer != null;
        if (removal != null && (names || source != null)) {
            throw new IllegalArgumentException("removed ad " + id + " still says what Art. 39(3) withholds");
        }
    }

    /** Whether this is {@code platform:} and 1 to 200 of {@code A-Za-z0-9._~-}, and the platform 1 to 64 of these. */
    public static boolean validId(String id, String platform) {
        return PLATFORM.matcher(platform).matches()
                && id.startsWith(platform + ":")
                && LOCAL_ID.matcher(id.substring(platform.length() + 1)).matches();
    }

    /** The period that started last; of several, the one that ends last. */
    public Period latestPeriod() {
        return periods.stream().max(BY_START).orElseThrow();
    }

    /** The end of the period that ends last: the day from which Art. 39(1) counts the year; {@link Instant#MAX} while one is open. */
    public Instant lastShown() {
        return periods.stream().map(Period::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The name of who paid: the payer's, or the advertiser's where no other payer is named; null if neither is known. */
    public @Nullable String whoPaid() {
        if (payer != null) {
            return payer.name();
        }
        return advertiser == null ? null : advertiser.name();
    }

    /** Where the ad stands at a moment; derived, never stored. */
    public Status status(Instant now) {
        return Status.of(removal != null, periods, now);
    }

    /** The same ad from another source. */
    public Ad withSource(@Nullable Source other) {
        return with(findings, other);
    }

    /** The same ad with this finding, or without it. */
    public Ad withFinding(Finding finding, boolean present) {
        EnumSet<Finding> others = EnumSet.noneOf(Finding.class);
        others.addAll(findings);
        return (present ? others.add(finding) : others.remove(finding)) ? with(others, source) : this;
    }

    private Ad with(Set<Finding> newFindings, @Nullable Source newSource) {
        return new Ad(
                id,
                platform,
                kind,
                content,
                product,
                subject,
                advertiser,
                payer,
                periods,
                targeted,
                targeting,
                reach,
                removal,
                newFindings,
                newSource);
    }

    /** A removed ad: only what Art. 39(3) leaves public. */
    public static Ad removed(
            String id,
            String platform,
            Kind kind,
            List<Period> periods,
            @Nullable Boolean targeted,
            List<Targeting> targeting,
            @Nullable Reach reach,
            Removal removal,
            Set<Finding> findings) {
        return new Ad(
                id, platform, kind, null, null, null, null, null, periods, targeted, targeting, reach, removal,
                findings, null);
    }
}
