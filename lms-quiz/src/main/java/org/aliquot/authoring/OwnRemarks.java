package org.aliquot.authoring;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a colleague said about questions. */
@Configuration(proxyBeanMethods = false)
class OwnRemarks {

    @Bean
    OwnData fileOfComments() {
        return new OwnData("comments", "Your comments on questions.", """
                select i.slug as question, c.field, c.text, c.created_at, c.resolved_at
                from item_comment c
                join item i on i.id = c.item_id
                where c.author = :id
                order by c.created_at
                """);
    }

    @Bean
    OwnData fileOfDecisions() {
        return new OwnData("reviewed-questions", "Questions that you reviewed last, and when.", """
                select i.slug as question, r.decided_at
                from item_reviewed r
                join item i on i.id = r.item_id
                where r.account_id = :id
                order by r.decided_at
                """);
    }

    @Bean
    OwnData fileOfFilters() {
        return new OwnData("question-filters", "Your saved searches of the question bank.", """
                select name, parameters
                from bank_filter
                where account_id = :id
                order by name
                """);
    }
}
