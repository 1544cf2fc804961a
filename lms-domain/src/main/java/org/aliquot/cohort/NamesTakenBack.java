package org.aliquot.cohort;

import java.util.UUID;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Role;
import org.aliquot.people.RolesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is erased is named for no class any more; nor is who was named as one thing and is now another, for a class opens more to an
 * instructor than to a proctor. As a learner they stay in theirs, so that its figures stay.
 */
@Component
class NamesTakenBack {

    private final JdbcClient jdbc;

    NamesTakenBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void leave(PersonErased erased) {
        leave(erased.account());
    }

    @EventListener
    void leave(RolesChanged change) {
        if (change.touches(Role.PROCTOR) || change.touches(Role.PARTNER)) {
            leave(change.account());
        }
    }

    private void leave(UUID account) {
        jdbc.sql("delete from cohort_instructor where account_id = :account")
                .param("account", account)
                .update();
    }
}
