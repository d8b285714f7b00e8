// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.rest;

import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.portal.search.Kind;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** Answers what programs ask about one kind of record. Thread-safe. */
public final class Questions<R> {

    private final Kind<R> kind;
    private final QueryText<R> queries;

    /** Questions about this kind of record. */
    public Questions(Kind<R> kind) {
        this.kind = kind;
        this.queries = new QueryText<>(kind.schema());
    }

    /**
     * A page of records, with the counts of facets.
     *
     * @throws eu.vitrine.catalog.search.InvalidQuery naming a parameter that is wrong
     */
    public ResultPage search(HttpServletRequest request) {
        return ResultPage.of(
                kind.records().search(kind.addresses().strict(QueryText.split(RequestQuery.of(request)))), kind);
    }

    /**
     * The values of a field that start with a prefix, among the records that match.
     *
     * @throws eu.vitrine.catalog.search.InvalidQuery naming a parameter that is wrong
     */
    public LabelledFacet values(String field, HttpServletRequest request) {
        ValuesRequest asked = ValuesRequest.of(RequestQuery.of(request), kind.addresses());
        queries.facet("field", field);
        return LabelledFacet.of(
                kind.records().values(asked.query(), field, asked.prefix(), asked.size()), kind.labels());
    }

    /** A record as its codec writes it; asked for again, it is sent only if it changed. */
    public ResponseEntity<byte[]> answer(R record) {
        byte[] json = kind.schema().codec().write(record);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(json) + '"')
                .body(json);
    }
}
