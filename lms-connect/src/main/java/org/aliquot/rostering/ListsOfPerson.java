package org.aliquot.rostering;

import org.aliquot.people.OwnData;
import org.aliquot.people.RowsOfPerson;
import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lists know of somebody goes when they are erased, and is theirs to take along until then. */
@Configuration(proxyBeanMethods = false)
class ListsOfPerson {

    @Bean
    RowsOfPerson listedRowsThatGo() {
        return new RowsOfPerson(
                "delete from roster_row where account_id = :id or lower(email) = lower(cast(:email as text))");
    }

    @Bean
    RowsOfPerson listedPlacesThatGo() {
        return new RowsOfPerson("delete from roster_member where account_id = :id");
    }

    @Bean
    TypedText namesOfRosterFiles() {
        return TypedText.text("roster_run", "file_name");
    }

    @Bean
    OwnData fileOfClassLists() {
        return new OwnData("class-lists", "Classes in your school's other systems whose lists include you.", """
                select c.title, c.course, coalesce(s.name, n.name) as system
                from roster_member m
                join roster_class c on c.source_id = m.source_id and c.class_id = m.class_id
                left join roster_source s on s.id = m.source_id
                left join connection n on n.id = m.source_id
                where m.account_id = :id
                order by c.title, c.class_id
                """);
    }
}
