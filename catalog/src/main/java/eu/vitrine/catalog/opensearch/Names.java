// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Schema;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** How the indices of one kind of record are called. */
record Names(String prefix, String kind, String shape) {

    /** To be raised when the way in which a field is indexed changes. */
    private static final int RULES = 1;

    static Names of(Settings settings, Schema<?> schema) {
        return new Names(settings.prefix(), schema.name(), RULES + ";" + schema.shape());
    }

    /** The alias that is searched. It names the table of fields, so that nobody reads what was indexed from another. */
    String alias() {
        CRC32 sum = new CRC32();
        sum.update(shape.getBytes(StandardCharsets.UTF_8));
        return "%s-%s-v%08x".formatted(prefix, kind, sum.getValue());
    }

    /** The index of a generation, named after the ticket of the writer that made it. */
    String index(long ticket) {
        return prefix + "-" + kind + "-g" + ticket;
    }

    /** All generations, whatever their table of fields. */
    String generations() {
        return prefix + "-" + kind + "-g*";
    }

    /** Every index of the catalogue. */
    String catalog() {
        return prefix + "-*";
    }

    /** The index in which writers say that they are at work. */
    String writers() {
        return prefix + "-writers";
    }
}
