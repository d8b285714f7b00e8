// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Is there only where an operator wants the made-up shop. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty("vitrine.demo-shop")
public @interface InDemo {}
