// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.shell.PageStatus;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether there is a targeting parameter where an address says so. Thread-safe. */
@Component
class TargetingPageStatus implements PageStatus {

    private static final String PARAMETERS = "targeting-parameters/";

    private final RecordSearch<TargetingParameter> parameters;

    TargetingPageStatus(RecordSearch<TargetingParameter> parameters) {
        this.parameters = parameters;
    }

    @Override
    public Presence of(String path, Map<String, List<String>> parameters) {
        return Presence.absentIf(absent(path));
    }

    private boolean absent(String path) {
        return path.startsWith(PARAMETERS)
                && parameters.find(path.substring(PARAMETERS.length())).isEmpty();
    }
}
