// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads;

/** Where downloads are. */
public final class DownloadPaths {

    /** The page that explains them; their files are below it. */
    public static final String PAGE = "/downloads";

    /** Which there are, for programs. */
    public static final String JSON = "/api/v1/downloads";

    private DownloadPaths() {}
}
