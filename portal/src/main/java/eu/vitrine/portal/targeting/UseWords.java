// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.targeting.TargetingPage.Number;
import eu.vitrine.portal.targeting.TargetingPage.Row;
import eu.vitrine.portal.targeting.TargetingPage.Table;
import eu.vitrine.portal.targeting.TargetingPage.Use;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how many ads were aimed with a parameter; every number leads to the ads that it counts. Thread-safe. */
@Component
class UseWords {

    private static final int WHOLE = 100;

    private final AdUses uses;
    private final Addresses<Ad> ads;
    private final Words words;
    private final DateTimeFormatter month;
    private final DateTimeFormatter year;

    UseWords(AdUses uses, Addresses<Ad> ads, Words words) {
        this.uses = uses;
        this.ads = ads;
        this.words = words;
        this.month = DateTimeFormatter.ofPattern(words.say("site.pattern.month"), words.locale());
        this.year = DateTimeFormatter.ofPattern(words.say("site.pattern.year"), words.locale());
    }

    Use of(TargetingParameter parameter) {
        AdUse use = uses.of(parameter);
        return new Use(
                words.say("targeting.use"),
                List.of(
                        new Link(
                                words.say("targeting.use.include", Map.of("count", use.include())),
                                ads.search(uses.including(parameter))),
                        new Link(
                                words.say("targeting.use.exclude", Map.of("count", use.exclude())),
                                ads.search(uses.excluding(parameter)))),
                table(parameter, use));
    }

    private @Nullable Table table(TargetingParameter parameter, AdUse use) {
        if (use.over().isEmpty()) {
            return null;
        }
        long largest = use.over().stream()
                .mapToLong(stretch -> Math.max(stretch.include(), stretch.exclude()))
                .max()
                .orElse(0);
        Query include = uses.including(parameter);
        Query exclude = uses.excluding(parameter);
        List<Row> rows = use.over().reversed().stream()
                .map(stretch -> new Row(
                        time(stretch),
                        number("include", stretch.include(), stretch, include, largest),
                        number("exclude", stretch.exclude(), stretch, exclude, largest)))
                .toList();
        return new Table(
                words.say("targeting.use.caption"),
                words.say("targeting.use.time"),
                words.say("targeting.use.column.include"),
                words.say("targeting.use.column.exclude"),
                rows);
    }

    private Number number(String use, long ads, AdUse.Stretch stretch, Query query, long largest) {
        String described = words.say("targeting.use.described." + use, Map.of("count", ads, "time", time(stretch)));
        int share = largest == 0 ? 0 : (int) Math.round((double) ads * WHOLE / largest);
        return new Number(
                words.say("targeting.use.count", Map.of("count", ads)),
                this.ads.search(AdUses.within(query, stretch)),
                described,
                share);
    }

    private String time(AdUse.Stretch stretch) {
        boolean wholeYear = stretch.from().getYear() == stretch.to().getYear()
                && stretch.from().lengthOfYear() == stretch.to().getDayOfYear()
                && stretch.from().getDayOfYear() == 1;
        return (wholeYear ? year : month).format(stretch.from());
    }
}
