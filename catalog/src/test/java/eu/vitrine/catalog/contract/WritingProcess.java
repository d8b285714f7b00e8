// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.schema.AdSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Another process that writes a catalogue, says each step on its standard output, and goes on until it is killed. */
public final class WritingProcess implements AutoCloseable {

    /** How many ads each commit adds. */
    public static final int BATCH = 50;

    private final Process process;
    private final BufferedReader output;

    private WritingProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /**
     * Starts one.
     *
     * @param catalog a directory, or the address of a cluster
     * @param task {@code commit}: commits again and again; {@code rebuild}: writes much and never commits
     * @param environment how to reach a cluster
     */
    public static WritingProcess start(String catalog, String task, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        catalog,
                        task)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return new WritingProcess(builder.start());
    }

    /** The next thing it says; null when it has ended. */
    public @Nullable String says() throws IOException {
        return output.readLine();
    }

    /** Ends it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** A plain ad: the id is {@code test:} and the number. */
    public static Ad ad(int number) {
        return new Ad(
                "test:" + number,
                "test",
                Ad.Kind.AD,
                null,
                null,
                null,
                new Advertiser("a" + number % 7, "Advertiser " + number % 7, null, null, null, null),
                null,
                List.of(new Period(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number), null)),
                null,
                List.of(),
                null,
                null,
                Set.of(),
                null);
    }

    /** What the other process does. */
    public static void main(String[] arguments) throws InterruptedException {
        RecordIndex<Ad> index = Engines.open(arguments[0], System.getenv(), InstantSource.system())
                .index(AdSchema.ADS);
        try (Generation<Ad> generation = arguments[1].equals("rebuild") ? index.rebuild() : index.update()) {
            System.out.println("open");
            for (int number = 0; ; number++) {
                generation.put(ad(number));
                if (arguments[1].equals("commit") && (number + 1) % BATCH == 0) {
                    generation.commit();
                    System.out.println(number + 1);
                } else if (arguments[1].equals("rebuild") && number == BATCH) {
                    System.out.println("writing");
                    Thread.currentThread().join();
                }
            }
        } catch (CatalogLocked e) {
            System.out.println(e.getMessage());
        }
    }
}
