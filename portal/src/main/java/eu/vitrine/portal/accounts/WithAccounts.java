// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** What is there only if somebody can sign in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(AccountsConfigured.class)
public @interface WithAccounts {}
