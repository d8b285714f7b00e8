// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.store;

import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.accounts.ChoiceStore;
import eu.vitrine.portal.accounts.WithAccounts;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps what accounts choose in the database that the settings name. */
@WithAccounts
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    AccountDatabase accountDatabase(PortalProperties properties) {
        return new AccountDatabase(properties.accounts());
    }

    @Bean
    ChoiceStore choiceStore(AccountDatabase database, InstantSource clock) {
        return new PickTable(database, clock);
    }
}
