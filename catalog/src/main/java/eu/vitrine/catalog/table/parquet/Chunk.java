// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table.parquet;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** One column of a group of rows: a dictionary, if its values repeat, and pages. */
final class Chunk implements PageWriter {

    private static final int LEVEL = 3;

    private final ColumnDescriptor column;
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private final Set<org.apache.parquet.format.Encoding> encodings =
            EnumSet.noneOf(org.apache.parquet.format.Encoding.class);
    private long values;
    private long saved;

    Chunk(ColumnDescriptor column) {
        this.column = column;
    }

    byte[] bytes() {
        byte[] bytes = Arrays.copyOf(dictionary.toByteArray(), size());
        System.arraycopy(pages.toByteArray(), 0, bytes, dictionary.size(), pages.size());
        return bytes;
    }

    int size() {
        return dictionary.size() + pages.size();
    }

    /** What it would take uncompressed. */
    long plainSize() {
        return size() + saved;
    }

    ColumnChunk placed(long position) {
        ColumnMetaData about = new ColumnMetaData(
                Shape.physical(column.getPrimitiveType().getPrimitiveTypeName()),
                List.copyOf(encodings),
                List.of(column.getPath()),
                CompressionCodec.ZSTD,
                values,
                plainSize(),
                size(),
                position + dictionary.size());
        if (dictionary.size() > 0) {
            about.setDictionary_page_offset(position);
        }
        return new ColumnChunk(position).setMeta_data(about);
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> statistics,
            SizeStatistics sizes,
            GeospatialStatistics shapes,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        values += valueCount;
        DataPageHeader header = new DataPageHeader(valueCount, used(encoding), used(definition), used(repetition));
        put(pages, bytes, PageType.DATA_PAGE, page -> page.setData_page_header(header));
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        DictionaryPageHeader header = new DictionaryPageHeader(page.getDictionarySize(), used(page.getEncoding()));
        put(dictionary, page.getBytes(), PageType.DICTIONARY_PAGE, head -> head.setDictionary_page_header(header));
    }

    private org.apache.parquet.format.Encoding used(Encoding encoding) {
        org.apache.parquet.format.Encoding used = org.apache.parquet.format.Encoding.valueOf(encoding.name());
        encodings.add(used);
        return used;
    }

    private void put(ByteArrayOutputStream target, BytesInput bytes, PageType type, Consumer<PageHeader> more)
            throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        bytes.writeAllTo(whole);
        byte[] plain = whole.toByteArray();
        byte[] packed = Zstd.compress(plain, LEVEL);
        PageHeader header = new PageHeader(type, plain.length, packed.length);
        more.accept(header);
        Util.writePageHeader(header, target);
        target.write(packed);
        saved += plain.length - packed.length;
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> statistics,
            Encoding repetition,
            Encoding definition,
            Encoding encoding) {
        throw new UnsupportedOperationException("the writer of columns calls the method above");
    }

    @Override
    @SuppressWarnings("deprecation") // the interface wants it still
    public void writePage(
            BytesInput bytes,
            int valueCount,
            Statistics<?> statistics,
            Encoding repetition,
            Encoding definition,
            Encoding encoding) {
        throw new UnsupportedOperationException("the writer of columns calls the method above");
    }

    @Override
    public void writePageV2(
            int rowCount,
            int nullCount,
            int valueCount,
            BytesInput repetition,
            BytesInput definition,
            Encoding encoding,
            BytesInput bytes,
            Statistics<?> statistics) {
        throw new UnsupportedOperationException("pages are of the first version, which every program reads");
    }

    @Override
    public long getMemSize() {
        return size();
    }

    @Override
    public long allocatedSize() {
        return size();
    }

    @Override
    public String memUsageString(String prefix) {
        return prefix + size() + " bytes";
    }
}
