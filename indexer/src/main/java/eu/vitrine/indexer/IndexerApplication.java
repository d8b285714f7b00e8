// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.indexer.source.Format;
import eu.vitrine.indexer.verification.Ingredient;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command line of the indexer; each subcommand is a class of its own. */
@Command(name = "indexer", description = "Brings records into a catalogue, and looks after it.")
public final class IndexerApplication {

    /** Kept, since the JDK forgets the settings of loggers that nobody holds. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private final Surroundings around;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show what libraries log, and where a failure happened.")
    private boolean debug;

    private IndexerApplication(Surroundings around) {
        this.around = around;
    }

    /**
     * Runs one command and exits with its {@link ExitCode}.
     *
     * @param arguments the command and its options, as typed
     */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs one command; gives its exit code. */
    static int run(Surroundings around, String... arguments) {
        IndexerApplication application = new IndexerApplication(around);
        try {
            return application.commandLine().execute(arguments);
        } catch (Error e) {
            return application.tell(e);
        }
    }

    /** All commands and their options. */
    static CommandLine commandLine(Surroundings around) {
        return new IndexerApplication(around).commandLine();
    }

    private CommandLine commandLine() {
        CommandLine commands = new CommandLine(this)
                .addSubcommand(new IngestCommand(around))
                .addSubcommand(new RebuildCommand(around))
                .addSubcommand(new ExpireCommand(around))
                .addSubcommand(new WithdrawCommand(around))
                .addSubcommand(new EraseCommand(around))
                .addSubcommand(new StatsCommand(around))
                .addSubcommand(new DemoCommand(around))
                .addSubcommand(new BackupCommand(around))
                .addSubcommand(new RestoreCommand(around))
                .addSubcommand(new VerifyCommand(around))
                .addSubcommand(new KeyCommand(around))
                .addSubcommand(new RotateKeyCommand(around))
                .addSubcommand(new DumpCommand(around))
                .addSubcommand(new VerifyDumpCommand(around))
                .addSubcommand(new ReplayCommand(around))
                .addSubcommand(new VerifyChoiceCommand(around))
                .registerConverter(LocalDate.class, IndexerApplication::day)
                .registerConverter(Format.class, text -> oneOf(Format.values(), text))
                .registerConverter(Ingredient.class, text -> read(Ingredient::of, text))
                .registerConverter(Ingredient.Header.class, text -> read(Ingredient.Header::of, text))
                .registerConverter(ReportForm.class, text -> oneOf(ReportForm.values(), text))
                .setOut(new PrintWriter(around.out(), true))
                .setErr(new PrintWriter(around.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setExecutionStrategy(this::execute)
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure))
                .setParameterExceptionHandler((failure, typed) -> misunderstood(failure));
        describe(commands.getCommandSpec());
        commands.getSubcommands().values().forEach(command -> describe(command.getCommandSpec()));
        return commands;
    }

    /** What every command has: help, version and the meaning of its exit codes. */
    private static void describe(CommandSpec command) {
        @Nullable String version = IndexerApplication.class.getPackage().getImplementationVersion();
        command.mixinStandardHelpOptions(true).version("Vitrine " + (version == null ? "(not packaged)" : version));
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(Integer.toString(code.number()), code.meaning());
        }
        command.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is not a day. Write it as 2026-11-21.");
        }
    }

    /** Reads a value that may be a secret, which no message repeats. */
    private static <T> T read(Function<String, T> reader, String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static <E> E oneOf(E[] values, String text) {
        for (E value : values) {
            if (value.toString().equals(text)) {
                return value;
            }
        }
        throw new TypeConversionException("'" + text + "' is not known. Use one of: "
                + Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", ")) + ".");
    }

    private int execute(ParseResult parsed) {
        LIBRARIES.setLevel(debug ? Level.INFO : Level.OFF);
        return new RunLast().execute(parsed);
    }

    private int tell(Throwable failure) {
        return new Failures(around.err()).tell(failure, debug).number();
    }

    private int misunderstood(ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        around.err().println(failure.getMessage());
        around.err().println("See '" + command + " --help'.");
        return ExitCode.USAGE.number();
    }
}
