// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.view.Occasion;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import eu.vitrine.indexer.source.Input;
import eu.vitrine.indexer.source.RecordSource;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes records of every kind into one catalogue; the one place that knows what one kind means for another.
 *
 * @param occasion on which the records come, for the archive
 * @param rebuild whether to start each kind empty
 */
record Intakes(Views views, Occasion occasion, boolean rebuild, Account account, Surroundings around) {

    /** Takes inputs of one kind in. */
    void take(Schema<?> kind, RecordSource source, List<Input> inputs) {
        if (kind.equals(AdSchema.ADS)) {
            SpecialCategoryMarks marks = new SpecialCategoryMarks(views);
            new Ingestion<>(AdSchema.ADS, () -> marks.categories()::mark, this).run(source, inputs);
        } else {
            unchanged(kind).run(source, inputs);
        }
    }

    /** Brings into line what depends on a kind of which something was taken in. */
    void bringIntoLine(Schema<?> kind) {
        if (kind.equals(TargetingParameterSchema.TARGETING_PARAMETERS)) {
            long marked = new SpecialCategoryMarks(views).bringIntoLine();
            if (marked > 0) {
                around.err().printf("Changed the finding SPECIAL_CATEGORY_PROFILING of %,d ads.%n", marked);
            }
        }
    }

    private <R> Ingestion<R> unchanged(Schema<R> kind) {
        return new Ingestion<>(kind, UnaryOperator::identity, this);
    }
}
