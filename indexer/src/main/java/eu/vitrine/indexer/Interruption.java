// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What happens when somebody presses Ctrl-C, or the system asks the process to end: the step at hand is finished, no other begins, the ending is
 * carried out, and the process ends with its exit code. That the work may be waiting for input meanwhile does not matter.
 */
final class Interruption implements AutoCloseable {

    /** Fair, so that the ending need not wait for more than one step. */
    private final ReentrantLock step = new ReentrantLock(true);

    private final Thread hook;
    private boolean over;

    /** @param ending what is left to do when no further step will come */
    Interruption(Supplier<ExitCode> ending) {
        this.hook = new Thread(() -> end(ending), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Takes a step that is not broken off in the middle. */
    void allow(Runnable work) {
        step.lock();
        try {
            work.run();
        } finally {
            step.unlock();
        }
    }

    private void end(Supplier<ExitCode> ending) {
        step.lock();
        if (!over) {
            Runtime.getRuntime().halt(ending.get().number());
        }
    }

    /** From here on, an interruption ends the process as it would any other. Never returns if one came first. */
    @Override
    public void close() {
        step.lock();
        over = true;
        step.unlock();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already, and nothing is left to do
        }
    }
}
