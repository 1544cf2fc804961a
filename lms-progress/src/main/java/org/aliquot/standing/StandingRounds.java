package org.aliquot.standing;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.clock.RoundTime;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round to count the standing of learners in classes who did something since, or whose day is over. */
@Component
class StandingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(StandingRounds.class);
    private static final int AT_ONCE = 100;
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(45);

    private final StandingTable table;
    private final CourseTargets targets;
    private final Standings standings;

    StandingRounds(StandingTable table, CourseTargets targets, Standings standings) {
        this.table = table;
        this.targets = targets;
        this.standings = standings;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.standings-interval:PT2M}",
            initialDelayString = "${aliquot.standings-interval:PT20S}")
    void round() {
        count(null);
        table.thinOut();
    }

    /** Those of one class, or of all. One that fails holds nobody up: each is tried once a round. */
    void count(@Nullable UUID cohort) {
        RoundTime time = RoundTime.of(LONGEST_ROUND);
        CourseTargets.Offered offered = targets.offered(table.taughtCourses());
        Set<AccountId> seen = new HashSet<>();
        boolean more = true;
        while (more && time.isLeft()) {
            List<Waiting> waiting = table.waiting(offered, cohort, seen, AT_ONCE);
            waiting.forEach(this::keep);
            waiting.forEach(whose -> seen.add(whose.learner()));
            more = waiting.size() == AT_ONCE;
        }
    }

    private void keep(Waiting whose) {
        try {
            standings.count(whose);
        } catch (RuntimeException failed) {
            LOG.error("The standing of {} is counted with the next round", whose.learner(), failed);
        }
    }
}
