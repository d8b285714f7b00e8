// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import eu.vitrine.portal.demoshop.ShopList.Chosen;
import eu.vitrine.portal.settings.CallerSettings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the lists of the made-up shop in order, for whoever asks. Keeps nothing of anybody. Thread-safe. */
@Component
@InDemo
public class DemoShop {

    private final Stock stock = Stock.load();
    private final CallerSettings settings;

    DemoShop(CallerSettings settings) {
        this.settings = settings;
    }

    /** What there is. */
    public Stock stock() {
        return stock;
    }

    /**
     * A list by the option that holds for whoever asks.
     *
     * @param history made up; it is not looked at unless the option profiles
     * @throws eu.vitrine.catalog.search.Unanswered if it is not known which options there are
     */
    public Listing list(ShopList list, Ask ask, History history) {
        return ordered(
                list,
                ask,
                settings.of(list.recommender())
                        .map(setting -> list.optionOrLike(
                                setting.option().id(), setting.option().profiling()))
                        .orElseGet(list::otherwise),
                history);
    }

    /**
     * A list by an option that the address itself names.
     *
     * @throws eu.vitrine.catalog.search.InvalidQuery if there is no such option
     */
    public Listing list(ShopList list, Ask ask, History history, Optional<String> option) {
        return option.map(id -> ordered(list, ask, list.option(id), history)).orElseGet(() -> list(list, ask, history));
    }

    private Listing ordered(ShopList list, Ask ask, Chosen chosen, History history) {
        return switch (chosen.ranking()) {
            case Ranking.WithoutProfiling same -> new Listing(list, ask, chosen.id(), false, same.order(ask, stock));
            case Ranking.WithProfiling personal ->
                new Listing(list, ask, chosen.id(), true, personal.order(ask, stock, history));
        };
    }
}
