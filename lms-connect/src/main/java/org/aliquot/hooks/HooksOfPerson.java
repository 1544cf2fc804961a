package org.aliquot.hooks;

import org.aliquot.people.OwnData;
import org.aliquot.people.RowsOfPerson;
import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where messages to other systems know about one person. */
@Configuration(proxyBeanMethods = false)
class HooksOfPerson {

    @Bean
    RowsOfPerson rowsOfHooks() {
        return new RowsOfPerson("delete from hook_delivery where account_id = :id");
    }

    @Bean
    TypedText nameOfHook() {
        return TypedText.text("hook", "name");
    }

    @Bean
    OwnData fileOfHooks() {
        return new OwnData(
                "sent-to-other-systems",
                "What other systems of the school were told about you in the last 30 days, by ids.",
                """
                select d.event, d.state, d.created_at, d.tried_at
                from hook_delivery d
                where d.account_id = :id
                order by d.seq
                """);
    }
}
