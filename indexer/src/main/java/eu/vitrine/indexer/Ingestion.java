// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.indexer.intake.Intake;
import eu.vitrine.indexer.source.Input;
import eu.vitrine.indexer.source.RecordSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Takes records of one kind into a catalogue. An interruption ends it after a commit. */
final class Ingestion<R> {

    private final Schema<R> schema;
    private final Supplier<UnaryOperator<R>> marks;
    private final Intakes intakes;
    private final boolean rebuild;
    private final Account account;
    private final Surroundings around;

    /**
     * @param marks adds to a valid record what follows from the rest of the catalogue; asked for when the catalogue is there
     * @param intakes if it rebuilds, what is there stays until the end, and for good if the end is not reached
     */
    Ingestion(Schema<R> schema, Supplier<UnaryOperator<R>> marks, Intakes intakes) {
        this.schema = schema;
        this.marks = marks;
        this.intakes = intakes;
        this.rebuild = intakes.rebuild();
        this.account = intakes.account();
        this.around = intakes.around();
    }

    /** Reads all inputs, commits and gives account. */
    void run(RecordSource format, List<Input> inputs) {
        try (Acceptance<R> acceptance = rebuild
                ? intakes.views().replace(schema, intakes.occasion())
                : intakes.views().update(schema, intakes.occasion())) {
            IngestRun<R> run = read(format, inputs, acceptance);
            account.add(run.tally(), acceptance.settled());
        }
    }

    private IngestRun<R> read(RecordSource format, List<Input> inputs, Acceptance<R> acceptance) {
        Intake<R> intake = new Intake<>(schema.codec()::read, marks.get(), schema.id());
        try (Progress progress = Progress.of(inputs, around)) {
            IngestRun<R> run = new IngestRun<>(intake, acceptance, commits(), account.rejections()::add, progress);
            try (Interruption interruption = new Interruption(() -> stop(run, acceptance, progress))) {
                inputs.forEach(input -> run.read(format, input, interruption::allow));
                interruption.allow(() -> commit(run, acceptance));
            }
            return run;
        }
    }

    private void commit(IngestRun<R> run, Acceptance<R> acceptance) {
        if (rebuild && run.tally().accepted() == 0) {
            around.err().println("No record was accepted, so the catalogue is as it was before.");
        } else {
            acceptance.commit();
        }
    }

    private Commits commits() {
        return rebuild ? Commits.onlyAtTheEnd(around.clock()) : Commits.nowAndThen(around.clock());
    }

    private ExitCode stop(IngestRun<R> run, Acceptance<R> acceptance, Progress progress) {
        try {
            progress.close();
            if (!rebuild) {
                acceptance.commit();
            }
            account.add(run.tally(), acceptance.settled());
            account.report();
            around.err().println("Stopped after " + run.place() + ". " + remaining());
            return ExitCode.INTERRUPTED;
        } catch (RuntimeException e) {
            around.err()
                    .println("Stopped after " + run.place() + ", but what was accepted could not be committed: "
                            + e.getMessage());
            return ExitCode.UNAVAILABLE;
        }
    }

    private String remaining() {
        return rebuild
                ? "The catalogue is as it was before in its " + schema.name()
                        + ": a rebuild is taken over whole, or not at all."
                : "All that was accepted is in the catalogue. Go on by the same command: what is there already stays as it is.";
    }
}
