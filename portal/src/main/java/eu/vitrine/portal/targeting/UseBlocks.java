// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Cell;
import eu.vitrine.portal.record.Block.Row;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says how many ads were aimed with a parameter; every number leads to the ads that it counts. Thread-safe. */
@Component
class UseBlocks {

    private static final int WHOLE = 100;

    private final AdUses uses;
    private final Addresses<Ad> ads;
    private final Words words;

    UseBlocks(AdUses uses, Addresses<Ad> ads, Words words) {
        this.uses = uses;
        this.ads = ads;
        this.words = words;
    }

    List<Block> of(TargetingParameter parameter) {
        AdUse use = uses.of(parameter);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Ways(List.of(
                way("include", use.include(), uses.including(parameter)),
                way("exclude", use.exclude(), uses.excluding(parameter)))));
        if (!use.over().isEmpty()) {
            blocks.add(table(parameter, use));
        }
        return blocks;
    }

    private Way way(String use, long count, Query query) {
        String sentence = words.say("targeting.use." + use, Map.of("count", count));
        return new Way(new Link(sentence, ads.search(query)), "", null, false);
    }

    private Block table(TargetingParameter parameter, AdUse use) {
        long largest = use.over().stream()
                .mapToLong(stretch -> Math.max(stretch.include(), stretch.exclude()))
                .max()
                .orElse(0);
        Query include = uses.including(parameter);
        Query exclude = uses.excluding(parameter);
        List<Row> rows = use.over().reversed().stream()
                .map(stretch -> new Row(
                        time(stretch),
                        List.of(
                                cell("include", stretch.include(), stretch, include, largest),
                                cell("exclude", stretch.exclude(), stretch, exclude, largest))))
                .toList();
        return new Block.Table(
                words.say("targeting.use.caption"),
                List.of(
                        words.say("targeting.use.time"),
                        words.say("targeting.use.column.include"),
                        words.say("targeting.use.column.exclude")),
                rows);
    }

    private Cell cell(String use, long count, AdUse.Stretch stretch, Query query, long largest) {
        return new Cell(
                words.say("targeting.use.count", Map.of("count", count)),
                new Link(
                        words.say("targeting.use.described." + use, Map.of("count", count, "time", time(stretch))),
                        ads.search(AdUses.within(query, stretch))),
                largest == 0 ? 0 : (int) Math.round((double) count * WHOLE / largest));
    }

    private String time(AdUse.Stretch stretch) {
        boolean wholeYear = stretch.from().lengthOfYear() == stretch.to().getDayOfYear()
                && stretch.from().getDayOfYear() == 1;
        String pattern = words.say(wholeYear ? "site.pattern.year" : "site.pattern.month");
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(stretch.from());
    }
}
