// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Withholding;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads ads from JSON in the format {@code vitrine}: the one place where a raw record becomes a valid one, or everything that is wrong with it.
 * What shows an infringement is kept with a finding; what cannot be read is rejected.
 */
final class AdReader {

    private static final int LONGEST_WORDS = 100_000;
    private static final int LONGEST_NAME = 1_000;

    private AdReader() {}

    /** The ad, if nothing is wrong. */
    static @Nullable Ad read(JsonProperties json) {
        String platform = json.required("platform", JsonValue.text(LONGEST_NAME));
        String id = Identity.ofPlatform(json, platform);
        Ad.Kind kind = json.required("kind", JsonValue.constant(Ad.Kind.class));
        Removal removal = json.object("removal", AdReader::removal);
        boolean removed = json.has("removal");
        AdParties parties = removed ? AdParties.withheld(json) : AdParties.read(json, platform, kind);
        Source source = json.object("source", SourceReader::source);
        List<Period> periods = periods(json);
        Boolean targeted = json.value("targeted", JsonValue.truth());
        AdTargeting targeting = AdTargeting.read(json, targeted);
        Reach reach = json.object("reach", ReachReader::reach);
        Set<Finding> findings = findings(json, targeting);
        if (!json.problems().isEmpty() || id == null || platform == null || kind == null) {
            return null;
        }
        Boolean aimed = targeted != null || targeting.rows().isEmpty() ? targeted : Boolean.TRUE;
        if (removal != null) {
            Withholding names = parties.withholding();
            return Ad.removed(
                    id,
                    platform,
                    kind,
                    periods,
                    aimed,
                    names.mask(targeting.rows()),
                    reach,
                    names.mask(removal),
                    findings);
        }
        return new Ad(
                id,
                platform,
                kind,
                parties.content(),
                parties.product(),
                parties.subject(),
                parties.advertiser(),
                parties.payer(),
                periods,
                aimed,
                targeting.rows(),
                reach,
                null,
                findings,
                source);
    }

    private static List<Period> periods(JsonProperties json) {
        int before = json.problems().size();
        List<Period> periods = json.objects("periods", PeriodReader::period);
        if (periods.isEmpty() && json.problems().size() == before) {
            json.wrong(
                    "periods",
                    Reason.MISSING,
                    "'periods' is missing. Say from when, and until when, the ad was shown.");
        }
        return periods;
    }

    private static Set<Finding> findings(JsonProperties json, AdTargeting targeting) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        findings.addAll(json.values("findings", JsonValue.constant(Finding.class)));
        findings.addAll(targeting.findings());
        return findings;
    }

    private static @Nullable Removal removal(JsonProperties json) {
        Removal.Ground ground = json.required("ground", JsonValue.constant(Removal.Ground.class));
        Removal removal = new Removal(
                Objects.requireNonNullElse(ground, Removal.Ground.ORDER),
                json.value("legalBasis", JsonValue.text(LONGEST_WORDS)),
                json.value("explanation", JsonValue.text(LONGEST_WORDS)),
                json.value("facts", JsonValue.text(LONGEST_WORDS)),
                json.value("restriction", JsonValue.text(LONGEST_NAME)),
                json.values("territorialScope", JsonValue.territory()),
                json.value("decidedOn", JsonValue.day()),
                json.value("until", JsonValue.day()),
                json.value("source", JsonValue.text(LONGEST_NAME)),
                json.value("automatedDetection", JsonValue.truth()),
                json.constant("automatedDecision", Removal.AutomatedDecision.class));
        return ground == null ? null : removal;
    }
}
