// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.mix;

/** The questions of the mix, by what they try. Each is asked in several variants, so that an answer kept from before helps as little as among people. */
public enum Theme {
    /** Everything, with every facet. */
    BROWSE("browse"),
    /** What reached one country. */
    COUNTRY("country"),
    /** One word that about every twentieth ad holds. */
    WORD("word"),
    /** Such a word, in one country, in one month. */
    WORD_COUNTRY_PERIOD("wordCountryPeriod"),
    /** All ads of one advertiser. */
    ADVERTISER("advertiser"),
    /** Several values chosen in each of two facets. */
    TWO_FACETS("twoFacets"),
    /** Two words in a row. */
    PHRASE("phrase"),
    /** A word without another, outside a country. */
    EXCLUSION("exclusion"),
    /** A range of reach, the largest first. */
    REACH_BY_REACH("reachByReach"),
    /** A word that a handful of ads hold. */
    RARE_WORD("rareWord"),
    /** Values that start with what somebody has typed so far. */
    TYPE_AHEAD("typeAhead"),
    /** The 50th page. */
    PAGE_50("page50"),
    /** The JSON of 100,000 ads. */
    EXPORT("export100k"),
    /** A filter that about a quarter of all ads match, with every facet and two choices of several values. */
    QUARTER("quarter"),
    /** The same with about every hundredth. */
    PERCENT("percent"),
    /** One ad by its id. */
    READ("read"),
    /** A word's newest 20 and their exact number, without facets. */
    WORD_HITS("wordHits"),
    /** A range of reach, the largest 20 and their exact number, without facets. */
    REACH_HITS("reachHits");

    private final String title;

    Theme(String title) {
        this.title = title;
    }

    /** Its name in reports. */
    public String title() {
        return title;
    }
}
