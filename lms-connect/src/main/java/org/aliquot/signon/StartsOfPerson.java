package org.aliquot.signon;

import org.aliquot.people.RowsOfPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sign-ins on their way know of somebody goes when they are erased. */
@Configuration(proxyBeanMethods = false)
class StartsOfPerson {

    @Bean
    RowsOfPerson startsThatGo() {
        return new RowsOfPerson("delete from sign_on_start where account_id = :id");
    }
}
