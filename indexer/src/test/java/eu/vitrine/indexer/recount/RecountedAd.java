// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.recount;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row, read straight from the words of the design ("Snap political CSV → ad record") into what can be counted.
 *
 * @param values by the name of the facet
 * @param end null while it runs
 */
record RecountedAd(
        SortedMap<String, Set<String>> values,
        Instant start,
        @Nullable Instant end,
        long impressions) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("mediaType=([A-Za-z0-9]+)");

    private static final Map<String, String> COUNTRIES = Arrays.stream("""
                    argentina AR|australia AU|austria AT|bahrain BH|belgium BE|brazil BR|canada CA|chile CL|czech republic CZ|denmark DK|egypt EG
                    finland FI|france FR|germany DE|india IN|iraq IQ|ireland IE|italy IT|kuwait KW|lithuania LT|netherlands NL|new zealand NZ
                    nigeria NG|norway NO|oman OM|poland PL|portugal PT|puerto rico PR|qatar QA|saudi arabia SA|south africa ZA|spain ES|sweden SE
                    switzerland CH|turkey TR|united arab emirates AE|united kingdom GB|united states US""".split("[|\n]"))
            .collect(Collectors.toMap(
                    entry -> entry.substring(0, entry.length() - 3), entry -> entry.substring(entry.length() - 2)));

    private static final String[][] PLACES = {
        {"Regions", "region"},
        {"Electoral Districts", "district"},
        {"Radius Targeting", "radius"},
        {"Metros", "metro"},
        {"Postal Codes", "postal"},
        {"Location Categories", "category"}
    };

    private static final String[][] OTHERS = {
        {"Gender", "GENDER"},
        {"AgeBracket", "AGE"},
        {"Interests", "INTEREST"},
        {"OsType", "DEVICE"},
        {"Targeting Connection Type", "DEVICE"},
        {"Targeting Carrier (ISP)", "DEVICE"},
        {"Segments", "SEGMENT"},
        {"Language", "LANGUAGE"},
        {"AdvancedDemographics", "DEMOGRAPHIC"}
    };

    static RecountedAd of(UnaryOperator<String> row) {
        RecountedAd ad = new RecountedAd(
                new TreeMap<>(),
                moment(row.apply("StartDate")),
                row.apply("EndDate").isBlank() ? null : moment(row.apply("EndDate")),
                Long.parseLong(row.apply("Impressions")));
        ad.add("platform", "snapchat");
        ad.add("kind", "AD");
        ad.add("source", "snap-political-ads-library");
        ad.add("reachUnit", "IMPRESSIONS");
        ad.add("advertiser", row.apply("OrganizationName").strip());
        ad.add("payer", row.apply("PayingAdvertiserName").strip());
        if (!row.apply("CreativeUrl").isBlank()) {
            ad.add("format", format(row.apply("CreativeUrl")));
        }
        ad.aim(row);
        if (!row.apply("CountryCode").isBlank()) {
            ad.add("country", COUNTRIES.get(row.apply("CountryCode")));
        }
        ad.add(
                "targeted",
                String.valueOf(ad.values.containsKey("targeting")
                        || ad.values.containsKey("excluded")
                        || ad.values.containsKey("country")));
        return ad;
    }

    /** Whether it ends before it starts, for which it is to be rejected. */
    boolean backwards() {
        return end != null && end.isBefore(start);
    }

    boolean shownBetween(Instant from, Instant before) {
        return start.isBefore(before)
                && (end == null || end.isAfter(from) || (end.equals(start) && !start.isBefore(from)));
    }

    String status(Instant now) {
        if (now.isBefore(start)) {
            return "SCHEDULED";
        }
        return end == null || now.isBefore(end) ? "ACTIVE" : "ENDED";
    }

    private void aim(UnaryOperator<String> row) {
        for (String[] column : OTHERS) {
            aim("targeting", column[1], "", row.apply(column[0]), ',');
        }
        for (String[] place : PLACES) {
            char between = place[1].equals("radius") ? 'l' : ',';
            aim("targeting", "LOCATION", place[1] + "/", row.apply(place[0] + " (Included)"), between);
            aim("excluded", "LOCATION", place[1] + "/", row.apply(place[0] + " (Excluded)"), between);
        }
    }

    private void aim(String facet, String dimension, String kind, String list, char between) {
        for (String value : between == 'l' ? circles(list) : names(list)) {
            add(facet, dimension);
            add(facet.equals("targeting") ? "targetingValue" : "excludedValue", dimension + ":" + kind + value);
        }
    }

    private static Set<String> circles(String list) {
        return Arrays.stream(list.split(",latitude"))
                .filter(circle -> !circle.isBlank())
                .map(circle -> circle.startsWith("latitude") ? circle : "latitude" + circle)
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(String list) {
        String outside = list;
        for (Matcher inside = Pattern.compile("\\([^()]*\\)").matcher(list); inside.find(); ) {
            outside = outside.replace(inside.group(), inside.group().replace(',', '\0'));
        }
        return Arrays.stream(outside.split(","))
                .map(name -> name.replace('\0', ',').strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String format(String link) {
        Matcher type = MEDIA_TYPE.matcher(link);
        return switch (type.find() ? type.group(1).toLowerCase() : "") {
            case "jpg", "jpeg", "png" -> "IMAGE";
            case "mp4", "mov" -> "VIDEO";
            default -> "OTHER";
        };
    }

    private static Instant moment(String date) {
        return Instant.parse(date.replace('/', '-').replace(' ', 'T'));
    }

    private void add(String facet, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("no value for " + facet);
        }
        values.computeIfAbsent(facet, name -> new TreeSet<>()).add(value);
    }
}
