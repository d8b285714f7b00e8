// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.schema.Schemas;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Of which kind the records are that a command names by their ids. */
final class KindOption {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "ads",
            description =
                    "The kind of record: ads, recommenders, targeting-parameters or disclosures. Default: ${DEFAULT-VALUE}.")
    private String kind = "";

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
