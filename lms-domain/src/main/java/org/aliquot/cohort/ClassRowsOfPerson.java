package org.aliquot.cohort;

import org.aliquot.people.OwnData;
import org.aliquot.people.RowsOfPerson;
import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where acts that can be taken back tell of a person. */
@Configuration(proxyBeanMethods = false)
class ClassRowsOfPerson {

    @Bean
    RowsOfPerson rowsOfClassActs() {
        return new RowsOfPerson("delete from cohort_act where people @> array[cast(:id as uuid)]");
    }

    /** Reasons of individual dates. */
    @Bean
    TypedText beforeClassAct() {
        return TypedText.json("cohort_act", "before");
    }

    /** Of a plan not how it was: it tells of others. */
    @Bean
    OwnData fileOfClassActs() {
        return new OwnData(
                "class-changes",
                "What was changed about you in a class lately, and is kept for a month so that it can be undone.",
                """
                select c.name as class, a.kind, a.done_at, case when a.kind <> 'plan' then a.before end as before
                from cohort_act a
                join cohort c on c.id = a.cohort_id
                where a.people @> array[cast(:id as uuid)]
                order by a.done_at
                """);
    }
}
