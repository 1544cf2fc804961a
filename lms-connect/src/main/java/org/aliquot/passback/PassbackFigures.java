package org.aliquot.passback;

import java.util.List;
import org.aliquot.figures.Standing;
import org.aliquot.figures.Standing.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether scores reach gradebooks. */
@Configuration(proxyBeanMethods = false)
class PassbackFigures {

    /** Those held until their system takes scores have no next try; a system that is switched off is left alone. */
    @Bean
    Standing scoreStanding() {
        return new Standing(
                """
                select w.waiting as aliquot_scores_waiting, w.age as aliquot_scores_oldest_waiting_seconds,
                       (select count(*) from lti_score where state = 'refused') as aliquot_scores_parked
                from (select count(*) as waiting,
                             coalesce(greatest(0, extract(epoch from server_now() - min(s.ended_at))), 0) as age
                      from connection c
                      join lti_score s on s.connection_id = c.id
                      where c.state = 'active' and s.state = 'waiting' and s.next_at < 'infinity') w
                """,
                List.of(
                        new Figure("aliquot_scores_waiting", "Scores on their way into gradebooks of other systems."),
                        new Figure(
                                "aliquot_scores_oldest_waiting_seconds",
                                "How long ago the oldest attempt ended whose score is on its way; 0 when none is."),
                        new Figure(
                                "aliquot_scores_parked",
                                "Scores that their system refused, until somebody presses Send again.")));
    }
}
