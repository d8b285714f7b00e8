// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.router.QueryParameters;

/** Parameters that come into the address bar in the order in which they are written; Vaadin alone would shuffle them. */
public final class WrittenQuery extends QueryParameters {

    private final String written;

    /** The query string {@code a=b&c=d}, percent-encoded. */
    public WrittenQuery(String written) {
        super(fromString(written).getParameters());
        this.written = written;
    }

    @Override
    public String getQueryString() {
        return written;
    }
}
