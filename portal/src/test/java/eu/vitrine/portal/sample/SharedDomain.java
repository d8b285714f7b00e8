// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * Behind a proxy that is trusted, so that a test can ask under any name ({@code X-Forwarded-Host}) with and without TLS ({@code X-Forwarded-Proto}), with a
 * cookie for all hosts of {@code shop.example}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalServer
@TestPropertySource(properties = {"vitrine.cookie.domain=shop.example", "server.forward-headers-strategy=native"})
public @interface SharedDomain {}
