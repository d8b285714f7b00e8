// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Reach;
import eu.vitrine.portal.pictures.Chart;
import eu.vitrine.portal.pictures.Chart.Mark;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Cell;
import eu.vitrine.portal.record.Block.Drawn;
import eu.vitrine.portal.record.Block.Row;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Block.Table;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many an ad reached, in total and by country: Art. 39(2)(g) DSA. Thread-safe. */
@Component
class ReachBlocks {

    private static final int WHOLE = 100;

    private final Words words;
    private final AdLabels labels;
    private final ReachWords amounts;

    ReachBlocks(Words words, AdLabels labels, ReachWords amounts) {
        this.words = words;
        this.labels = labels;
        this.amounts = amounts;
    }

    List<Block> of(Ad ad) {
        Reach reach = ad.reach();
        if (reach == null) {
            return List.of(new Sentences(List.of(words.say("ad.reach.unsaid"))));
        }
        List<Block> blocks = new ArrayList<>();
        NumberRange total = reach.total();
        blocks.add(new Sentences(List.of(
                total == null
                        ? words.say("ad.reach.total.unsaid")
                        : words.say(
                                "ad.reach.total." + reach.unit(),
                                Map.of("amount", amounts.amount(reach.unit(), total))),
                words.say("ad.reach.counted." + reach.unit()))));
        if (!reach.byCountry().isEmpty()) {
            blocks.add(new Drawn(map(reach), null));
            blocks.add(table(reach));
            blocks.add(new Sentences(List.of(words.say("ad.reach.note." + reach.unit()))));
        }
        return blocks;
    }

    private Chart map(Reach reach) {
        List<Mark> marks = reach.byCountry().stream()
                .map(one -> new Mark(
                        one.country(),
                        labels.country(one.country()),
                        brief(one.range()),
                        one.range().to(),
                        amounts.amount(reach.unit(), one.range()),
                        null,
                        false))
                .toList();
        return new Chart(
                "reach",
                Chart.Form.TILES,
                words.say("ad.reach.caption." + reach.unit()),
                words.say("ad.reach.map"),
                new Chart.Columns(words.say("ad.reach.country"), words.say("ad.reach.number." + reach.unit())),
                marks,
                null,
                words.locale());
    }

    /** What fits into a tile: of a range its upper end, which the table beside says in full. */
    private String brief(NumberRange range) {
        String most = CompactDecimalFormat.getInstance(words.locale(), CompactStyle.SHORT)
                .format(range.to());
        return range.exact() ? most : "≤" + most;
    }

    private Table table(Reach reach) {
        long largest = reach.byCountry().stream()
                .mapToLong(one -> one.range().to())
                .max()
                .orElse(0);
        List<Row> rows = reach.byCountry().stream()
                .sorted(Comparator.comparingLong(
                                (Reach.CountryReach one) -> one.range().to())
                        .reversed()
                        .thenComparing(one -> labels.country(one.country())))
                .map(one -> new Row(
                        labels.country(one.country()),
                        List.of(new Cell(
                                amounts.amount(reach.unit(), one.range()),
                                null,
                                share(one.range().to(), largest)))))
                .toList();
        return new Table(
                words.say("ad.reach.caption." + reach.unit()),
                List.of(words.say("ad.reach.country"), words.say("ad.reach.number." + reach.unit())),
                rows);
    }

    private static int share(long number, long largest) {
        return largest == 0 ? 0 : (int) Math.round((double) number * WHOLE / largest);
    }
}
