package org.aliquot.cohort;

import org.aliquot.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days of their own say of somebody that they were ill, or why else they came later: they go with the person. */
@Component
class ErasedOwnDays {

    private final JdbcClient jdbc;

    ErasedOwnDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(PersonErased erased) {
        jdbc.sql("delete from cohort_own_days where account_id = :account")
                .param("account", erased.account())
                .update();
    }
}
