package org.aliquot.postgres;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Embedded unless a data source is named; tests on containers switch it off by {@code aliquot.embedded-database=false}. */
class NoExternalDatabase implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isEmbedded(context.getEnvironment());
    }

    static boolean isEmbedded(Environment environment) {
        return !isExternal(environment)
                && environment.getProperty("aliquot.embedded-database", Boolean.class, Boolean.TRUE);
    }

    static boolean isExternal(Environment environment) {
        return !environment.getProperty("spring.datasource.url", "").isBlank();
    }
}
