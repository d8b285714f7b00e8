// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table.parquet;

import eu.vitrine.catalog.table.Column;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MilliSeconds;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** What columns are in Parquet: texts, lists of texts, numbers, truths and moments, each of which can be absent; only lists can be empty instead. */
final class Shape {

    static final String LIST = "list";
    static final String ELEMENT = "element";

    private Shape() {}

    static <T> MessageType of(String name, List<Column<T>> columns) {
        return new MessageType(name, columns.stream().map(Shape::column).toArray(Type[]::new));
    }

    private static Type column(Column<?> column) {
        return switch (column) {
            case Column.Text<?> text ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(text.name());
            case Column.Texts<?> texts ->
                Types.requiredList()
                        .requiredElement(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(texts.name());
            case Column.Whole<?> whole ->
                Types.optional(PrimitiveTypeName.INT64).named(whole.name());
            case Column.Truth<?> truth ->
                Types.optional(PrimitiveTypeName.BOOLEAN).named(truth.name());
            case Column.Moment<?> moment ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MILLIS))
                        .named(moment.name());
        };
    }

    /** The same as it stands in a file: a tree, written from its root down. */
    static List<SchemaElement> written(MessageType schema) {
        List<SchemaElement> elements = new ArrayList<>();
        elements.add(new SchemaElement(schema.getName()).setNum_children(schema.getFieldCount()));
        schema.getFields().forEach(field -> write(field, elements));
        return elements;
    }

    private static void write(Type type, List<SchemaElement> elements) {
        SchemaElement element = new SchemaElement(type.getName())
                .setRepetition_type(
                        FieldRepetitionType.valueOf(type.getRepetition().name()));
        elements.add(element);
        annotate(type, element);
        if (type.isPrimitive()) {
            element.setType(physical(type.asPrimitiveType().getPrimitiveTypeName()));
        } else {
            GroupType group = type.asGroupType();
            element.setNum_children(group.getFieldCount());
            group.getFields().forEach(field -> write(field, elements));
        }
    }

    static org.apache.parquet.format.Type physical(PrimitiveTypeName name) {
        return name == PrimitiveTypeName.BINARY
                ? org.apache.parquet.format.Type.BYTE_ARRAY
                : org.apache.parquet.format.Type.valueOf(name.name());
    }

    private static void annotate(Type type, SchemaElement element) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation) {
            element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()));
        } else if (meaning instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
            element.setConverted_type(ConvertedType.LIST).setLogicalType(LogicalType.LIST(new ListType()));
        } else if (meaning instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation) {
            element.setConverted_type(ConvertedType.TIMESTAMP_MILLIS)
                    .setLogicalType(
                            LogicalType.TIMESTAMP(new TimestampType(true, TimeUnit.MILLIS(new MilliSeconds()))));
        }
    }
}
