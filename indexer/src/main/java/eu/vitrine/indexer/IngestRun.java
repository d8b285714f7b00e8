// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.indexer.intake.Intake;
import eu.vitrine.indexer.intake.Rejection;
import eu.vitrine.indexer.intake.Tally;
import eu.vitrine.indexer.intake.Verdict;
import eu.vitrine.indexer.source.Input;
import eu.vitrine.indexer.source.RawRecord;
import eu.vitrine.indexer.source.RecordSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads inputs, judges each record, hands the valid ones to the catalogue and the others to whom they concern, and keeps account. Each record is
 * a step of its own, between two of which another thread may take over.
 */
final class IngestRun<R> {

    /** So many characters of records are in memory at most, before it is decided over them. */
    private static final long MOST_WAITING = 8_000_000;

    private final Intake<R> intake;
    private final Acceptance<R> acceptance;
    private final Commits commits;
    private final Consumer<Rejection> rejections;
    private final Progress progress;
    private final Tally tally = new Tally();
    private long waiting;
    private String place = "the beginning";

    /** @param commits when to commit on the way */
    IngestRun(
            Intake<R> intake,
            Acceptance<R> acceptance,
            Commits commits,
            Consumer<Rejection> rejections,
            Progress progress) {
        this.intake = intake;
        this.acceptance = acceptance;
        this.commits = commits;
        this.rejections = rejections;
        this.progress = progress;
    }

    /**
     * Reads an input as far as it can be read.
     *
     * @param step carries out each step
     */
    void read(RecordSource format, Input input, Consumer<Runnable> step) {
        InputStream content;
        try {
            content = input.open();
        } catch (IOException e) {
            step.accept(() -> take(input, unreadable(e)));
            return;
        }
        try (content) {
            format.read(content, raw -> step.accept(() -> take(input, raw)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The account so far; exact once everything was committed, since an engine may refuse a record until then. */
    Tally tally() {
        return tally;
    }

    /** The last record that was read, for people. */
    String place() {
        return place;
    }

    private void take(Input input, RawRecord raw) {
        switch (intake.judge(input.name(), raw)) {
            case Verdict.Accepted<R>(String id, R record, Set<String> ignored) -> {
                tally.accepted(ignored);
                long line = raw.line(); // not the record as it came, which would stay in memory until the engine has
                // decided
                acceptance.accept(
                        record, problem -> refuse(new Rejection(input.name(), line, id, List.of(problem)), ignored));
                waiting(raw.size());
            }
            case Verdict.Rejected<R>(Rejection rejection) -> {
                rejections.accept(rejection);
                tally.rejected(rejection);
                acceptance.reject(rejection.first().reason());
            }
        }
        place = "line " + raw.line() + " of " + input.name();
        progress.step(input);
        commits.perhaps(acceptance);
    }

    private void refuse(Rejection refusal, Set<String> ignored) {
        rejections.accept(refusal);
        tally.refused(ignored, refusal);
    }

    private void waiting(long size) {
        waiting += size;
        if (waiting > MOST_WAITING) {
            acceptance.settle();
            waiting = 0;
        }
    }

    private static RawRecord unreadable(IOException e) {
        return new RawRecord.Unreadable(
                1,
                new Problem(
                        "",
                        Reason.TRUNCATED,
                        "The input cannot be read (" + e.getMessage() + "). Get the file again."));
    }
}
