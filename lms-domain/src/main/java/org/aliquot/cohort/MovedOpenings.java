package org.aliquot.cohort;

import java.util.List;
import org.aliquot.school.SchoolMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a class opens at an hour opens at that hour by the school's new clock, as its last day ends by it: else an exam could close
 * before it opens. What has opened stays open.
 */
@Component
class MovedOpenings {

    private static final List<String> MOVES = List.of("cohort_assignment", "cohort_own_days").stream()
            .map("""
                    update %s
                    set opens_at = (opens_at at time zone :from) at time zone :to
                    where opens_at > server_now()
                    """::formatted)
            .toList();

    private final JdbcClient jdbc;
    private final ClassActTable acts;

    MovedOpenings(JdbcClient jdbc, ClassActTable acts) {
        this.jdbc = jdbc;
        this.acts = acts;
    }

    /** With the decision, or not at all. */
    @EventListener
    void follow(SchoolMoved moved) {
        MOVES.forEach(move -> jdbc.sql(move)
                .param("from", moved.from())
                .param("to", moved.to())
                .update());
        acts.forgetHours();
    }
}
