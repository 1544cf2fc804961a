package org.aliquot.completion;

import org.aliquot.clock.ServerClock;
import org.aliquot.school.SchoolZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new rule may be met by learners who do nothing more, and so may an old one when a course gets shorter: they are found. */
@Component
class RuleFollower {

    private static final String COURSES = "select slug from course where status = 'published' order by slug";

    /** An hour that no clock skips where clocks change. */
    static final int NIGHT = 4;

    private final CourseStandings standings;
    private final JdbcClient jdbc;
    private final ServerClock clock;
    private final SchoolZone zone;

    RuleFollower(CourseStandings standings, JdbcClient jdbc, ServerClock clock, SchoolZone zone) {
        this.standings = standings;
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    @ApplicationModuleListener
    void follow(CompletionRuleChanged event) {
        standings.settleAll(event.course());
    }

    /** At night, by the school's clock as it is then; done twice, on two nodes, it finds nothing more. */
    @Scheduled(cron = "0 30 * * * *", zone = "UTC")
    @Transactional
    void sweep() {
        if (clock.now().atZone(zone.id()).getHour() == NIGHT) {
            settleAll();
        }
    }

    private void settleAll() {
        jdbc.sql(COURSES).query((row, number) -> row.getString("slug")).list().forEach(standings::settleAll);
    }
}
