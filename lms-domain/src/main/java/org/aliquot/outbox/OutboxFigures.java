package org.aliquot.outbox;

import java.util.List;
import org.aliquot.figures.Standing;
import org.aliquot.figures.Standing.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether news between modules arrives. */
@Configuration(proxyBeanMethods = false)
class OutboxFigures {

    @Bean
    Standing newsStanding() {
        return new Standing(
                """
                select count(*) as aliquot_news_undelivered,
                       coalesce(greatest(0, extract(epoch from server_now() - min(publication_date))), 0)
                         as aliquot_news_oldest_undelivered_seconds
                from event_publication
                where completion_date is null
                """,
                List.of(
                        new Figure(
                                "aliquot_news_undelivered",
                                "News of one part of the product that another part has not taken yet, such as a final attempt on its way"
                                        + " to the reports."),
                        new Figure(
                                "aliquot_news_oldest_undelivered_seconds",
                                "Age of the oldest of them; what failed is tried again every minute. 0 when there are none.")));
    }
}
