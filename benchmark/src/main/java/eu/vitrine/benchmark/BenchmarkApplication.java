// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark;

/** Runs the benchmark. */
public final class BenchmarkApplication {

    private BenchmarkApplication() {}

    /** Runs it and ends the process. */
    public static void main(String[] arguments) {
        System.exit(0);
    }
}
