package org.aliquot.directory;

import org.aliquot.people.OwnData;
import org.aliquot.people.RowsOfPerson;
import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where acts on many know about one of them. */
@Configuration(proxyBeanMethods = false)
class BulkRowsOfPerson {

    @Bean
    RowsOfPerson rowsOfActs() {
        return new RowsOfPerson("delete from bulk_act_person where account_id = :id");
    }

    @Bean
    TypedText reasonOfAct() {
        return TypedText.text("bulk_act", "reason");
    }

    /** Who pays may be a person. */
    @Bean
    TypedText askedOfAct() {
        return TypedText.json("bulk_act", "asked");
    }

    @Bean
    TypedText payerBeforeAct() {
        return TypedText.json("bulk_act_person", "before");
    }

    @Bean
    OwnData fileOfActs() {
        return new OwnData(
                "changes-with-others", "What was changed of your account or access together with others.", """
                select a.kind, a.done_at, a.undone_at, p.before
                from bulk_act_person p
                join bulk_act a on a.id = p.act_id
                where p.account_id = :id
                order by a.done_at
                """);
    }
}
