// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the machine's own Chromium: one for all classes, which ends when all tests have. Where there is none they are skipped, and say so. */
final class InChromium implements BeforeAllCallback, ParameterResolver {

    private static final Namespace ALL = Namespace.create(InChromium.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(Chromium.installed().isPresent(), "no Chromium is installed: apt-get install chromium");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ALL)
                .computeIfAbsent(
                        Chromium.class, key -> new Chromium(Chromium.installed().orElseThrow()), Chromium.class);
    }
}
