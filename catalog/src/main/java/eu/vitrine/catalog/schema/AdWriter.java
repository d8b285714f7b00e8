// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Product;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.Targeting;
import org.jspecify.annotations.Nullable;

/** Writes ads as JSON. A removed ad gets only the keys of what Art. 39(3) leaves public; any other says {@code null} where nothing is known. */
final class AdWriter {

    private final JsonLine json;

    private AdWriter(JsonLine json) {
        this.json = json;
    }

    static void write(JsonLine json, Ad ad) {
        new AdWriter(json).ad(ad);
    }

    private void ad(Ad ad) {
        json.text("id", ad.id());
        json.text("platform", ad.platform());
        json.text("kind", ad.kind().name());
        if (ad.removal() == null) {
            json.object("content", ad.content(), this::content);
            json.object("product", ad.product(), this::product);
            json.object("subject", ad.subject(), this::subject);
            json.object("advertiser", ad.advertiser(), this::advertiser);
            json.object("payer", ad.payer(), this::payer);
        }
        json.list("periods", ad.periods(), this::period);
        json.truth("targeted", ad.targeted());
        json.list("targeting", ad.targeting(), this::targeting);
        json.object("reach", ad.reach(), this::reach);
        json.object("removal", ad.removal(), this::removal);
        json.texts("findings", Findings.names(ad.findings()));
        if (ad.removal() == null) {
            json.source(ad.source());
        }
    }

    private void content(Content content) {
        json.text("title", content.title());
        json.text("body", content.body());
        json.text("callToAction", content.callToAction());
        json.text("language", content.language());
        json.text("format", name(content.format()));
        json.text("landingUrl", content.landingUrl());
        json.list("media", content.media(), media -> {
            json.text("kind", media.kind().name());
            json.text("url", media.url());
            json.text("altText", media.altText());
        });
    }

    private void product(Product product) {
        json.text("name", product.name());
        json.text("brand", product.brand());
        json.text("listingId", product.listingId());
    }

    private void subject(Subject subject) {
        json.text("code", subject.code());
        json.text("label", subject.label());
    }

    private void advertiser(Advertiser advertiser) {
        json.text("id", advertiser.id());
        json.text("name", advertiser.name());
        json.text("legalName", advertiser.legalName());
        json.text("country", advertiser.country());
        json.text("registration", advertiser.registration());
        json.truth("naturalPerson", advertiser.naturalPerson());
    }

    private void payer(Payer payer) {
        json.text("name", payer.name());
        json.text("legalName", payer.legalName());
        json.text("country", payer.country());
        json.truth("naturalPerson", payer.naturalPerson());
    }

    private void period(Period period) {
        json.text("from", period.from().toString());
        json.text("to", JsonLine.text(period.to()));
    }

    private void targeting(Targeting row) {
        json.text("dimension", row.dimension().name());
        json.text("operator", row.operator().name());
        json.texts("values", row.values());
    }

    private void reach(Reach reach) {
        json.text("unit", reach.unit().name());
        json.object("total", reach.total(), this::range);
        json.list("byCountry", reach.byCountry(), entry -> {
            json.text("country", entry.country());
            range(entry.range());
        });
    }

    private void range(NumberRange range) {
        json.number("from", range.from());
        json.number("to", range.to());
    }

    private void removal(Removal removal) {
        json.text("ground", removal.ground().name());
        json.text("legalBasis", removal.legalBasis());
        json.text("explanation", removal.explanation());
        json.text("facts", removal.facts());
        json.text("restriction", removal.restriction());
        json.texts("territorialScope", removal.territorialScope());
        json.text("decidedOn", JsonLine.text(removal.decidedOn()));
        json.text("until", JsonLine.text(removal.until()));
        json.text("source", removal.source());
        json.truth("automatedDetection", removal.automatedDetection());
        json.text("automatedDecision", name(removal.automatedDecision()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
