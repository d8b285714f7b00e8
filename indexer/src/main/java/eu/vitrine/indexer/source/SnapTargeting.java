// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import java.util.List;

/** The columns in which Snap says how an ad was aimed: each row is a column, what it means, and how its list is written. */
enum SnapTargeting {
    GENDER("Gender", Dimension.GENDER),
    AGE("AgeBracket", Dimension.AGE),
    REGIONS("Regions (Included)", Operator.INCLUDE, "region/"),
    REGIONS_OUT("Regions (Excluded)", Operator.EXCLUDE, "region/"),
    DISTRICTS("Electoral Districts (Included)", Operator.INCLUDE, "district/"),
    DISTRICTS_OUT("Electoral Districts (Excluded)", Operator.EXCLUDE, "district/"),
    RADIUS("Radius Targeting (Included)", Operator.INCLUDE, "radius/"),
    RADIUS_OUT("Radius Targeting (Excluded)", Operator.EXCLUDE, "radius/"),
    METROS("Metros (Included)", Operator.INCLUDE, "metro/"),
    METROS_OUT("Metros (Excluded)", Operator.EXCLUDE, "metro/"),
    POSTAL_CODES("Postal Codes (Included)", Operator.INCLUDE, "postal/"),
    POSTAL_CODES_OUT("Postal Codes (Excluded)", Operator.EXCLUDE, "postal/"),
    CATEGORIES("Location Categories (Included)", Operator.INCLUDE, "category/"),
    CATEGORIES_OUT("Location Categories (Excluded)", Operator.EXCLUDE, "category/"),
    INTERESTS("Interests", Dimension.INTEREST),
    SYSTEM("OsType", Dimension.DEVICE),
    SEGMENTS("Segments", Dimension.SEGMENT),
    LANGUAGE("Language", Dimension.LANGUAGE),
    DEMOGRAPHICS("AdvancedDemographics", Dimension.DEMOGRAPHIC),
    CONNECTION("Targeting Connection Type", Dimension.DEVICE),
    CARRIER("Targeting Carrier (ISP)", Dimension.DEVICE);

    private final String column;
    private final Dimension dimension;
    private final Operator operator;
    private final String kind;

    SnapTargeting(String column, Dimension dimension) {
        this(column, dimension, Operator.INCLUDE, "");
    }

    /** A column of places; its values say of which kind they are, since Berlin is a region and a metro. */
    SnapTargeting(String column, Operator operator, String kind) {
        this(column, Dimension.LOCATION, operator, kind);
    }

    SnapTargeting(String column, Dimension dimension, Operator operator, String kind) {
        this.column = column;
        this.dimension = dimension;
        this.operator = operator;
        this.kind = kind;
    }

    String column() {
        return column;
    }

    Dimension dimension() {
        return dimension;
    }

    Operator operator() {
        return operator;
    }

    /** The values of a field of this column, in order, without repeats; empty if it is blank. */
    List<String> values(String field) {
        List<String> values =
                this == RADIUS || this == RADIUS_OUT ? SnapList.ofCircles(field) : SnapList.ofNames(field);
        return values.stream().map(kind::concat).distinct().toList();
    }
}
