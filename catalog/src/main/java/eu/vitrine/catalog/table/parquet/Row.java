// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table.parquet;

import eu.vitrine.catalog.table.Column;
import java.time.Instant;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Takes rows apart into their values. */
record Row<T>(List<Column<T>> columns, RecordConsumer consumer) {

    void write(T row) {
        consumer.startMessage();
        for (int place = 0; place < columns.size(); place++) {
            switch (columns.get(place)) {
                case Column.Text<T> text ->
                    text(text.name(), place, text.value().apply(row));
                case Column.Texts<T> texts ->
                    texts(texts.name(), place, texts.values().apply(row));
                case Column.Whole<T> whole ->
                    number(whole.name(), place, whole.value().apply(row));
                case Column.Truth<T> truth ->
                    truth(truth.name(), place, truth.value().apply(row));
                case Column.Moment<T> moment ->
                    number(moment.name(), place, millis(moment.value().apply(row)));
            }
        }
        consumer.endMessage();
    }

    private void text(String name, int place, @Nullable String value) {
        if (value != null) {
            consumer.startField(name, place);
            consumer.addBinary(Binary.fromString(value));
            consumer.endField(name, place);
        }
    }

    private void texts(String name, int place, List<String> values) {
        consumer.startField(name, place);
        consumer.startGroup();
        if (!values.isEmpty()) {
            consumer.startField(Shape.LIST, 0);
            for (String value : values) {
                consumer.startGroup();
                text(Shape.ELEMENT, 0, value);
                consumer.endGroup();
            }
            consumer.endField(Shape.LIST, 0);
        }
        consumer.endGroup();
        consumer.endField(name, place);
    }

    private void number(String name, int place, @Nullable Long value) {
        if (value != null) {
            consumer.startField(name, place);
            consumer.addLong(value);
            consumer.endField(name, place);
        }
    }

    private void truth(String name, int place, @Nullable Boolean value) {
        if (value != null) {
            consumer.startField(name, place);
            consumer.addBoolean(value);
            consumer.endField(name, place);
        }
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
