// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.indexer.source.Input;
import java.util.List;

/** Shows a person how far a run has come. */
interface Progress extends AutoCloseable {

    /** What suits the place where it is shown: a bar on a terminal, lines elsewhere. */
    static Progress of(List<Input> inputs, Surroundings around) {
        return around.terminal() ? new ProgressMeter(around.err(), inputs) : new ProgressLines(around.err());
    }

    /** One more record was read from this input. */
    void step(Input input);

    /** No more will come. */
    @Override
    void close();
}
