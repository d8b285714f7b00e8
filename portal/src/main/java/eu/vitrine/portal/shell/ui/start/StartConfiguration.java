// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.start;

import com.vaadin.flow.spring.RootMappedCondition;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.VaadinConfigurationProperties;
import eu.vitrine.portal.PortalProperties;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our servlet in the place of Vaadin's, registered as Vaadin registers its own. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    @Bean
    ServletRegistrationBean<SpringServlet> vaadinServlet(
            ApplicationContext context,
            ObjectProvider<MultipartConfigElement> uploads,
            VaadinConfigurationProperties properties,
            PortalProperties portal) {
        boolean atTheRoot = RootMappedCondition.isRootMapping(properties.getUrlMapping());
        return SpringBootAutoConfiguration.configureServletRegistrationBean(
                uploads,
                properties,
                new ReadersServlet(context, atTheRoot, portal.limits().tabs()));
    }
}
