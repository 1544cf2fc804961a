package org.aliquot.catalog.internal;

import org.aliquot.prose.Prose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one {@link Prose}; the class itself knows no framework, since the data tools use it too. */
@Configuration(proxyBeanMethods = false)
class ProseConfiguration {

    @Bean
    Prose prose() {
        return new Prose();
    }
}
