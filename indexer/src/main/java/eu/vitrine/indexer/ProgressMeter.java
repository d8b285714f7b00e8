// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.indexer.source.Input;
import java.io.PrintStream;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal, by the bytes read so far of all inputs. */
final class ProgressMeter implements Progress {

    private static final int EVERY = 256;
    private static final int WIDTH = 80;
    private static final long MEGABYTE = 1_000_000;

    private final List<Input> inputs;
    private final ProgressBar bar;
    private long records;

    ProgressMeter(PrintStream err, List<Input> inputs) {
        this.inputs = inputs;
        boolean known = inputs.stream().allMatch(input -> input.size() > 0);
        this.bar = new ProgressBarBuilder()
                .setTaskName("Reading")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MB", MEGABYTE)
                .setInitialMax(known ? inputs.stream().mapToLong(Input::size).sum() : -1)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
    }

    @Override
    public void step(Input input) {
        if (records++ % EVERY == 0) {
            bar.stepTo(inputs.stream().mapToLong(Input::consumed).sum());
        }
    }

    @Override
    public void close() {
        bar.stepTo(inputs.stream().mapToLong(Input::consumed).sum());
        bar.close();
    }
}
