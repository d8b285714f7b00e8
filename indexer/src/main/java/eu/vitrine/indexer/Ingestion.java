// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.indexer.intake.Intake;
import eu.vitrine.indexer.source.Input;
import eu.vitrine.indexer.source.RecordSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes ads into a catalogue, from the first input to the report. An interruption ends it after a commit. */
final class Ingestion {

    private final RecordIndex<Ad> index;
    private final boolean rebuild;
    private final Rejections rejections;
    private final ReportForm form;
    private final Surroundings around;

    /** @param rebuild whether to start empty; what is there stays until the end, and for good if the end is not reached */
    Ingestion(RecordIndex<Ad> index, boolean rebuild, Rejections rejections, ReportForm form, Surroundings around) {
        this.index = index;
        this.rebuild = rebuild;
        this.rejections = rejections;
        this.form = form;
        this.around = around;
    }

    /** Reads all inputs, commits and reports. */
    ExitCode run(RecordSource format, List<Input> inputs) {
        Instant started = around.clock().instant();
        try (Acceptance<Ad> acceptance = new Acceptance<>(AdSchema.ADS, rebuild ? index.rebuild() : index.update())) {
            IngestRun<Ad> run = read(format, inputs, acceptance, started);
            report(run, acceptance, started);
            return run.tally().rejected() == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
        }
    }

    private IngestRun<Ad> read(RecordSource format, List<Input> inputs, Acceptance<Ad> acceptance, Instant started) {
        Intake<Ad> intake = new Intake<>(AdSchema.ADS.codec()::read, AdSchema.ADS.id());
        try (Progress progress = Progress.of(inputs, around)) {
            IngestRun<Ad> run = new IngestRun<>(intake, acceptance, commits(), rejections::add, progress);
            try (Interruption interruption = new Interruption(() -> stop(run, acceptance, progress, started))) {
                inputs.forEach(input -> run.read(format, input, interruption::allow));
                interruption.allow(() -> commit(run, acceptance));
            }
            return run;
        }
    }

    private void commit(IngestRun<Ad> run, Acceptance<Ad> acceptance) {
        if (rebuild && run.tally().accepted() == 0) {
            around.err().println("No record was accepted, so the catalogue is as it was before.");
        } else {
            acceptance.commit();
        }
    }

    private Commits commits() {
        return rebuild ? Commits.onlyAtTheEnd(around.clock()) : Commits.nowAndThen(around.clock());
    }

    private ExitCode stop(IngestRun<Ad> run, Acceptance<Ad> acceptance, Progress progress, Instant started) {
        try {
            progress.close();
            if (!rebuild) {
                acceptance.commit();
            }
            report(run, acceptance, started);
            around.err().println("Stopped after " + run.place() + ". " + remaining());
            return ExitCode.INTERRUPTED;
        } catch (RuntimeException e) {
            around.err()
                    .println("Stopped after " + run.place() + ", but what was accepted could not be committed: "
                            + e.getMessage());
            return ExitCode.CATALOG_UNAVAILABLE;
        }
    }

    private String remaining() {
        return rebuild
                ? "The catalogue is as it was before: a rebuild is taken over whole, or not at all."
                : "All that was accepted is in the catalogue. Go on by the same command: what is there already stays as it is.";
    }

    private void report(IngestRun<Ad> run, Acceptance<Ad> acceptance, Instant started) {
        Duration took = Duration.between(started, around.clock().instant());
        new IngestReport(run.tally(), acceptance.settled(), took).print(form, around.out());
        rejections.tell(around.err());
    }
}
