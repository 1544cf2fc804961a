package org.aliquot.calendar;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** That a person's days can be fetched; the secret is not known here. */
@Configuration(proxyBeanMethods = false)
class OwnFeed {

    @Bean
    OwnData fileOfCalendar() {
        return new OwnData("calendar", "Since when a calendar program can fetch your days by a secret address.", """
                select made_at
                from calendar_feed
                where account_id = :id
                """);
    }
}
