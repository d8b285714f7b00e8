// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.store;

import eu.vitrine.portal.AccountProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Databases as the settings would name them. */
final class Databases {

    private Databases() {}

    static AccountDatabase at(String address) {
        return at(address, null);
    }

    static AccountDatabase at(String address, @Nullable String user) {
        return new AccountDatabase(new AccountProperties(Map.of(), null, address, user, null));
    }
}
