// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Reach;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of Snap's file as an ad in the format {@code vitrine}. What does not look as it should is passed on as it stands, to be judged where all
 * records are judged. Money is left out: it comes in ten currencies and the law does not ask for it.
 */
final class SnapAd {

    /** The columns that are read besides those of {@link SnapTargeting}. */
    static final List<String> COLUMNS = List.of(
            "ADID",
            "CreativeUrl",
            "Impressions",
            "StartDate",
            "EndDate",
            "OrganizationName",
            "CandidateBallotInformation",
            "PayingAdvertiserName",
            "CountryCode",
            "CreativeProperties");

    /** Columns that are known and say nothing that an ad repository publishes. */
    private static final Set<String> LEFT_OUT = Set.of(
            "Currency Code",
            "Spend",
            "BillingAddress",
            "CommitteeName",
            "CommitteeIdentificationNumber",
            "DisclosureNameOfCommittee",
            "AdvertisingJurisdiction");

    private static final Map<String, String> NAMES = Map.of(
            "id", "ADID",
            "content.media", "CreativeUrl",
            "content.landingUrl", "CreativeProperties",
            "reach", "Impressions",
            "reach.byCountry[0].country", "CountryCode",
            "periods[0].from", "StartDate",
            "periods[0].to", "EndDate",
            "advertiser", "OrganizationName",
            "product", "CandidateBallotInformation",
            "payer", "PayingAdvertiserName");

    private static final Pattern DATE = Pattern.compile("(\\d{4})/(\\d{2})/(\\d{2}) (\\d{2}:\\d{2}:\\d{2})Z");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Map<String, String> fields;
    private final Map<String, String> names = new HashMap<>(NAMES);
    private final ObjectNode ad = JsonNodeFactory.instance.objectNode();

    SnapAd(Map<String, String> fields) {
        this.fields = fields;
    }

    RawRecord record(long line) {
        ad.put("id", "snapchat:" + field("ADID"));
        ad.put("platform", "snapchat");
        ad.put("kind", Ad.Kind.AD.name());
        SnapCreative.of(field("CreativeUrl"), field("CreativeProperties"))
                .ifPresent(content -> ad.set("content", content));
        name("product", "CandidateBallotInformation");
        name("advertiser", "OrganizationName");
        name("payer", "PayingAdvertiserName");
        period();
        targeting();
        reach();
        ad.putObject("source").put("name", "snap-political-ads-library");
        unknown();
        long size = fields.values().stream().mapToLong(String::length).sum();
        return new RawRecord.Parsed(line, size, ad, names);
    }

    private String field(String column) {
        return fields.getOrDefault(column, "").strip();
    }

    private void name(String part, String column) {
        if (!field(column).isEmpty()) {
            ad.putObject(part).put("name", field(column));
        }
    }

    private void period() {
        ObjectNode period = ad.putArray("periods").addObject();
        period.put("from", moment(field("StartDate")));
        if (!field("EndDate").isEmpty()) {
            period.put("to", moment(field("EndDate")));
        }
    }

    private static String moment(String date) {
        return DATE.matcher(date).replaceFirst("$1-$2-$3T$4Z");
    }

    private void targeting() {
        ArrayNode rows = ad.putArray("targeting");
        for (SnapTargeting column : SnapTargeting.values()) {
            List<String> values = column.values(field(column.column()));
            if (!values.isEmpty()) {
                names.put("targeting[" + rows.size() + "]", column.column());
                ObjectNode row = rows.addObject();
                row.put("dimension", column.dimension().name());
                row.put("operator", column.operator().name());
                values.forEach(row.putArray("values")::add);
            }
        }
        ad.put("targeted", !rows.isEmpty() || !field("CountryCode").isEmpty());
    }

    private void reach() {
        if (field("Impressions").isEmpty()) {
            return;
        }
        ObjectNode reach = ad.putObject("reach").put("unit", Reach.Unit.IMPRESSIONS.name());
        range(reach.putObject("total"));
        ArrayNode byCountry = reach.putArray("byCountry");
        if (!field("CountryCode").isEmpty()) {
            range(byCountry.addObject().put("country", CountryNames.code(field("CountryCode"))));
        }
    }

    /** Columns of which nothing is known are passed on under a name that no field has, so that they are reported as left out. */
    private void unknown() {
        fields.forEach((column, value) -> {
            if (!value.isBlank() && !SnapPoliticalRows.NEEDED.contains(column) && !LEFT_OUT.contains(column)) {
                ad.put("column " + column, value);
            }
        });
    }

    private void range(ObjectNode range) {
        String impressions = field("Impressions");
        for (String end : List.of("from", "to")) {
            if (NUMBER.matcher(impressions).matches()) {
                range.put(end, Long.parseLong(impressions));
            } else {
                range.put(end, impressions);
            }
        }
    }
}
