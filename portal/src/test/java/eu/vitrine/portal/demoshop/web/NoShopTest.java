// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A portal that did not ask for it has no made-up shop. */
@PortalServer
class NoShopTest {

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(strings = {"/demo-shop", "/demo-shop/check", "/demo-shop/feed", "/demo-shop/search?q=lamp"})
    void thereIsNothing(String address) {
        assertThat(client.get(address).statusCode()).isEqualTo(404);
    }
}
