package org.aliquot.notes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round to delete for good what was removed a day ago. */
@Component
class NoteRounds {

    private final JdbcClient jdbc;

    NoteRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.notes-interval:PT1H}",
            initialDelayString = "${aliquot.notes-interval:PT1H}")
    void round() {
        jdbc.sql("delete from note where removed_at < server_now() - interval '1 day'")
                .update();
    }
}
