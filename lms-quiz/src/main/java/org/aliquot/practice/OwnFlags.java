package org.aliquot.practice;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person marked to look at again. */
@Configuration(proxyBeanMethods = false)
class OwnFlags {

    @Bean
    OwnData fileOfFlags() {
        return new OwnData(
                "flags", "The questions you flagged to look at again, with the attempt in which you last did.", """
                select i.slug as question, f.attempt_id as attempt, f.position, f.flagged_at
                from question_flag f
                join item i on i.id = f.item_id
                where f.account_id = :id
                order by f.flagged_at
                """);
    }
}
