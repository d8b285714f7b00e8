// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the settings name anybody who may sign in. */
final class AccountsConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
        return !Binder.get(context.getEnvironment())
                .bind("vitrine.accounts.users", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .isEmpty();
    }
}
