// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

/**
 * The same export as programs ask for it. Addresses hold nothing that ends a text in any of these languages: letters, digits, {@code -_.*+%=&?/:} alone.
 */
final class ApiCalls {

    private ApiCalls() {}

    /** For a command line. */
    static String curl(String address) {
        return "curl --fail --compressed --output vitrine-ads.csv \\\n  '" + address + "'";
    }

    /** For Python 3, with nothing but what comes with it. */
    static String python(String address) {
        return """
                import csv, io, urllib.request

                address = "%s"
                with urllib.request.urlopen(address) as answer:
                    lines = io.TextIOWrapper(answer, encoding="utf-8", newline="")
                    for ad in csv.DictReader(lines):
                        print(ad["id"], ad["advertiser"], ad["title"])
                """.formatted(address).stripTrailing();
    }

    /** For R, with nothing but what comes with it. */
    static String r(String address) {
        return """
                address <- "%s"
                ads <- read.csv(address, encoding = "UTF-8")
                head(sort(table(ads$advertiser), decreasing = TRUE))
                """.formatted(address).stripTrailing();
    }
}
