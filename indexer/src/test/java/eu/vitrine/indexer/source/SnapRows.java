// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes files as Snap does. */
final class SnapRows {

    /** The columns of 2020. */
    static final List<String> COLUMNS_34 = List.of(
            ("ADID,CreativeUrl,Currency Code,Spend,Impressions,StartDate,EndDate,OrganizationName,BillingAddress,"
                            + "CandidateBallotInformation,PayingAdvertiserName,Gender,AgeBracket,CountryCode,Regions (Included),"
                            + "Regions (Excluded),Electoral Districts (Included),Electoral Districts (Excluded),"
                            + "Radius Targeting (Included),Radius Targeting (Excluded),Metros (Included),Metros (Excluded),"
                            + "Postal Codes (Included),Postal Codes (Excluded),Location Categories (Included),"
                            + "Location Categories (Excluded),Interests,OsType,Segments,Language,AdvancedDemographics,"
                            + "Targeting Connection Type,Targeting Carrier (ISP),CreativeProperties")
                    .split(","));

    private SnapRows() {}

    /** The columns of the other years. */
    static List<String> columns38() {
        List<String> columns = new ArrayList<>(COLUMNS_34);
        columns.addAll(
                11,
                List.of(
                        "CommitteeName",
                        "CommitteeIdentificationNumber",
                        "DisclosureNameOfCommittee",
                        "AdvertisingJurisdiction"));
        return columns;
    }

    static String header(List<String> columns) {
        return String.join(",", columns) + "\n";
    }

    /** A good row under these columns, with some fields as given: names and values in turn. */
    static String row(List<String> columns, String... fields) {
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                "ADID", "a1",
                "CreativeUrl", "https://snap.test/asset/1?mediaType=png",
                "Impressions", "1200",
                "StartDate", "2020/03/01 10:00:00Z",
                "EndDate", "2020/03/05 10:00:00Z",
                "OrganizationName", "Org",
                "PayingAdvertiserName", "Payer",
                "CountryCode", "germany"));
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return columns.stream()
                        .map(column -> quoted(values.getOrDefault(column, "")))
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[\",\n\r].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
