// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds a file of a day: nothing else is there to be asked for, and what is hidden or not yet finished least of all. */
final class DownloadResolver extends PathResourceResolver {

    private static final Pattern FILE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/[a-z0-9-]+(?:\\.[a-z0-9-]+)*");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        return FILE.matcher(path).matches() ? super.getResource(path, location) : null;
    }
}
