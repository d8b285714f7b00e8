// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import eu.vitrine.catalog.index.InvalidSetting;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the portal did not start, where it is the engine of the catalogue that cannot use a setting. */
final class InvalidSettingAnalyzer extends AbstractFailureAnalyzer<InvalidSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidSetting cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend " + cause.variable() + ", or the option of the same meaning; docs/configuration.md lists them.",
                failure);
    }
}
