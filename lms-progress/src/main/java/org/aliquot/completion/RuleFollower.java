package org.aliquot.completion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new rule may be met by learners who do nothing more, and so may an old one when a course gets shorter: they are found. */
@Component
class RuleFollower {

    private static final String COURSES = "select slug from course where status = 'published' order by slug";

    private final CourseStandings standings;
    private final JdbcClient jdbc;

    RuleFollower(CourseStandings standings, JdbcClient jdbc) {
        this.standings = standings;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void follow(CompletionRuleChanged event) {
        standings.settleAll(event.course());
    }

    /** At night, by the school's clock; done twice, on two nodes, it finds nothing more. */
    @Scheduled(cron = "0 30 3 * * *", zone = "${aliquot.zone}")
    @Transactional
    void sweep() {
        jdbc.sql(COURSES).query((row, number) -> row.getString("slug")).list().forEach(standings::settleAll);
    }
}
