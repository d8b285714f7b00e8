// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.schema.Schemas;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that a command names by their ids, and the reason for what becomes of them. */
final class NamedRecords {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "ads",
            description =
                    "The kind of record: ads, recommenders, targeting-parameters or disclosures. Default: ${DEFAULT-VALUE}.")
    private String kind = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why, in words that will be public.")
    private String reason = "";

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "The ids of the records; of a recommender or a disclosure, of one version: ID@VERSION.")
    private List<String> ids = List.of();

    /** The ids, each once, in the order in which they were typed. */
    List<String> ids() {
        return ids.stream().distinct().toList();
    }

    /** The reason, which says something. */
    String reason() {
        if (reason.isBlank()) {
            throw new WrongUsage("Say with --reason why, in words that will be public.");
        }
        return reason.strip();
    }

    /** The kind. */
    Schema<?> schema() {
        return Schemas.ALL.stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("'" + Plain.text(kind) + "' is no kind of record. Use one of: "
                        + Schemas.ALL.stream().map(Schema::name).collect(Collectors.joining(", ")) + "."));
    }

    /** What is said when there is no such record. */
    static WrongUsage unknown(Schema<?> schema, String id, String consequence) {
        return new WrongUsage("There is no '" + Plain.text(id) + "' among the "
                + schema.name().replace('-', ' ') + ". " + consequence);
    }
}
