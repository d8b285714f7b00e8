// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender.Band;
import eu.vitrine.catalog.Recommender.Importance;
import eu.vitrine.catalog.Recommender.Share;
import eu.vitrine.portal.record.Weight;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much a parameter weighs, in words and as a bar. Shares are published ranges; what is only banded has no number, and gets no bar. Thread-safe. */
@Component
class WeightWords {

    private static final int WHOLE = 100;

    private final Words words;

    WeightWords(Words words) {
        this.words = words;
    }

    /** Such as: Number 1: high importance, between 25% and 35% of the whole. */
    Weight weight(@Nullable Importance importance) {
        Share share = importance == null ? null : importance.share();
        return share == null
                ? new Weight(say(importance), 0, 0)
                : new Weight(say(importance), hundredths(share.from()), hundredths(share.to()));
    }

    /** The same without the picture. */
    String say(@Nullable Importance importance) {
        if (importance == null) {
            return words.say("recommender.weight.unsaid");
        }
        String sizes = String.join(", ", sizes(importance));
        Integer rank = importance.rank();
        if (rank == null) {
            return words.say("recommender.weight", Map.of("weight", sizes));
        }
        return sizes.isEmpty()
                ? words.say("recommender.weight.rank", Map.of("rank", rank))
                : words.say("recommender.weight.both", Map.of("rank", rank, "weight", sizes));
    }

    private List<String> sizes(Importance importance) {
        List<String> sizes = new ArrayList<>();
        Band band = importance.band();
        if (band != null) {
            sizes.add(words.say("recommender.band." + band));
        }
        Share share = importance.share();
        if (share != null) {
            String shape = share.from() == share.to() ? "exact" : "range";
            sizes.add(words.say("recommender.weight.share." + shape, Map.of("from", share.from(), "to", share.to())));
        }
        return sizes;
    }

    private static int hundredths(double share) {
        return (int) Math.round(share * WHOLE);
    }
}
