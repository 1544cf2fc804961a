package org.aliquot.entities;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;

/** What the database refuses is the same exception, whether an entity or a statement asked for it. */
@Configuration(proxyBeanMethods = false)
@Lazy(false)
class SameRefusals {

    @Autowired
    void sameRefusals(JpaVendorAdapter adapter) {
        if (adapter.getJpaDialect() instanceof HibernateJpaDialect dialect) {
            dialect.setJdbcExceptionTranslator(new SQLExceptionSubclassTranslator());
        }
    }
}
