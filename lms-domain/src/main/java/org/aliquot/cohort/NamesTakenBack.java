package org.aliquot.cohort;

import org.aliquot.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is erased teaches no class any more. As a learner they stay in theirs without a name, so that its figures stay. */
@Component
class ErasedInstructors {

    private final JdbcClient jdbc;

    ErasedInstructors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void leave(PersonErased erased) {
        jdbc.sql("delete from cohort_instructor where account_id = :account")
                .param("account", erased.account())
                .update();
    }
}
