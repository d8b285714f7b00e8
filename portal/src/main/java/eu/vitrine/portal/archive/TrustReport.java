// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.catalog.archive.ledger.Balance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the history as a whole, at one checkpoint.
 *
 * @param log what is signed
 * @param balances what became of all records, by kind
 * @param days what came in, the newest day first
 * @param corrections how many records were corrected for each reason, over all days
 * @param delay how long ads took from being shown to being public here
 * @param fields how full the fields are that Art. 39(2) DSA asks for, among the ads that are here
 */
public record TrustReport(
        Log log,
        Map<String, Balance> balances,
        List<Day> days,
        Map<String, Long> corrections,
        Delay delay,
        List<Filled> fields) {

    /** Copies lists and maps. */
    public TrustReport {
        balances = Map.copyOf(balances);
        days = List.copyOf(days);
        corrections = Map.copyOf(corrections);
        fields = List.copyOf(fields);
    }

    /**
     * What is signed.
     *
     * @param origin the name of the log
     * @param size the number of entries
     * @param root the hash of them all, in base 64
     * @param lastEventAt when the newest was taken in; null if there is none
     * @param checkpoint the signed note, to be kept
     * @param key the public key that signs now
     */
    public record Log(
            String origin, long size, String root, @Nullable Instant lastEventAt, String checkpoint, String key) {}

    /**
     * What a day brought.
     *
     * @param day in UTC
     * @param erasures how often content was erased
     * @param kinds by kind of record
     */
    public record Day(LocalDate day, long erasures, Map<String, Count> kinds) {

        /** Copies the map. */
        public Day {
            kinds = Map.copyOf(kinds);
        }
    }

    /**
     * What a day brought of one kind of record: {@code received = added + changed + unchanged + rejected}.
     *
     * @param rejectedByReason the same by the code of the first problem of each
     * @param corrections how many for each reason
     */
    public record Count(
            long received,
            long added,
            long changed,
            long unchanged,
            long rejected,
            Map<String, Long> rejectedByReason,
            long removed,
            long reinstated,
            long expired,
            long withdrawn,
            long corrected,
            Map<String, Long> corrections) {

        /** Copies the maps. */
        public Count {
            rejectedByReason = Map.copyOf(rejectedByReason);
            corrections = Map.copyOf(corrections);
        }
    }

    /**
     * How long ads took from the beginning of their first period to their entry in the history. Times are in seconds; null where nothing was counted.
     *
     * @param counted ads that were first shown since the history began, and whose entry can still be read
     * @param overADay of these, those that took more than 24 hours
     * @param earlier ads that were first shown before the history began, and are not counted
     * @param erased ads whose entry was erased since, and that are not counted
     */
    public record Delay(
            long counted, @Nullable Long median, @Nullable Long worst, long overADay, long earlier, long erased) {}

    /**
     * How full a field is.
     *
     * @param name of the field
     * @param article of the law that asks for it
     * @param filled ads that say it
     * @param of ads that should
     */
    public record Filled(String name, String article, long filled, long of) {}
}
