// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the public site. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PortalApplication {

    /**
     * Starts the portal and keeps it running until the process is told to stop.
     *
     * @param arguments Spring Boot's, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }
}
