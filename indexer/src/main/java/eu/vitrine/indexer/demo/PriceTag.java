// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

/** Writes prices as people in a market are used to. */
final class PriceTag {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int FOUR_DIGITS = 10_000;

    private PriceTag() {}

    /** The price with its currency, without a space that a line could break at. */
    static String of(int cents, Market market, Words words) {
        Market.Currency currency = market.currency();
        String amount = currency == null ? withCents(cents, words.decimal()) : converted(cents, currency);
        String pattern = currency == null ? words.price() : currency.pattern();
        return pattern.replace(' ', NO_BREAK_SPACE).replace("{n}", amount);
    }

    private static String withCents(int cents, String decimal) {
        return "%d%s%02d".formatted(cents / 100, decimal, cents % 100);
    }

    private static String converted(int cents, Market.Currency currency) {
        double amount = cents / 100.0 * currency.rate();
        if (currency.step() == 0) {
            return (int) amount + ",99";
        }
        int steps = Math.max(1, (int) Math.round(amount / currency.step()));
        int shown = steps * currency.step() - Math.max(1, currency.step() / 100);
        return shown < FOUR_DIGITS
                ? String.valueOf(shown)
                : "%d%c%03d".formatted(shown / 1000, NO_BREAK_SPACE, shown % 1000);
    }
}
