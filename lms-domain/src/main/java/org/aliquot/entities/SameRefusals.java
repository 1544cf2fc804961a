package org.aliquot.entities;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;

/**
 * What the database refuses is the same exception, whether an entity or a statement asked for it. The tools of the command line
 * have no entities.
 */
@Configuration(proxyBeanMethods = false)
@Lazy(false)
class SameRefusals {

    @Autowired
    void sameRefusals(Optional<JpaVendorAdapter> adapter) {
        adapter.map(JpaVendorAdapter::getJpaDialect)
                .filter(HibernateJpaDialect.class::isInstance)
                .map(HibernateJpaDialect.class::cast)
                .ifPresent(dialect -> dialect.setJdbcExceptionTranslator(new SQLExceptionSubclassTranslator()));
    }
}
