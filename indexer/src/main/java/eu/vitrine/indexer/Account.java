// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.index.Settled;
import eu.vitrine.indexer.intake.Tally;
import java.time.Duration;
import java.time.Instant;

/** What one command took in, over all kinds of records, and how it tells of it. Not thread-safe. */
final class Account implements AutoCloseable {

    private final Rejections rejections;
    private final ReportForm form;
    private final Surroundings around;
    private final Instant started;
    private final Tally tally = new Tally();
    private Settled settled = Settled.NOTHING;

    /** Opened now, from which the time is taken. The rejections are closed with it. */
    Account(Rejections rejections, ReportForm form, Surroundings around) {
        this.rejections = rejections;
        this.form = form;
        this.around = around;
        this.started = around.clock().instant();
    }

    /** Where rejected records go. */
    Rejections rejections() {
        return rejections;
    }

    /** Adds what a run came to, once it has committed. */
    void add(Tally more, Settled moreSettled) {
        tally.add(more);
        settled = settled.plus(moreSettled);
    }

    /** Reports on all that was added. */
    ExitCode report() {
        Duration took = Duration.between(started, around.clock().instant());
        new IngestReport(tally, settled, took).print(form, around.out());
        rejections.tell(around.err());
        return tally.rejected() == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }

    @Override
    public void close() {
        rejections.close();
    }
}
