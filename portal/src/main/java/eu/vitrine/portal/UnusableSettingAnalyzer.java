// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why the portal did not start, instead of showing a stack trace. */
final class UnusableSettingAnalyzer extends AbstractFailureAnalyzer<UnusableSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableSetting cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), failure);
    }
}
