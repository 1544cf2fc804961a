package org.aliquot.delivery;

import java.util.List;
import java.util.UUID;
import org.aliquot.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why somebody got extra time, or their late answers counted, is a note that may say who it was; it goes with the person. */
@Component
class ErasedNotes {

    private static final String FORGET =
            "update attempt_event set reason = null where attempt_id = any(:attempts) and reason is not null";

    private final JdbcClient jdbc;

    ErasedNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(PersonErased erased) {
        List<UUID> attempts = jdbc.sql("select id from attempt where account_id = :account")
                .param("account", erased.account())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        jdbc.sql(FORGET).param("attempts", attempts.toArray(UUID[]::new)).update();
    }
}
