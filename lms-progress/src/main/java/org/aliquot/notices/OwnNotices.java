package org.aliquot.notices;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person was told. */
@Configuration(proxyBeanMethods = false)
class OwnNotices {

    @Bean
    OwnData fileOfNotices() {
        return new OwnData("notices", "The notices you were sent here.", """
                select kind, title, detail, path, at, read_at
                from notice
                where account_id = :id
                order by at
                """);
    }

    @Bean
    OwnData fileOfNewsLetters() {
        return new OwnData("news-letters", "The daily emails about news you were sent in the last three months.", """
                select day, written_at
                from notice_letter
                where account_id = :id
                order by day
                """);
    }
}
