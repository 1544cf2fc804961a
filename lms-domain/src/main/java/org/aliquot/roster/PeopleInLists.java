package org.aliquot.roster;

import org.aliquot.people.RowsOfPerson;
import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where lists name people who are to be erased. */
@Configuration(proxyBeanMethods = false)
class PeopleInLists {

    @Bean
    RowsOfPerson rowsOfLists() {
        return new RowsOfPerson("delete from people_import_row where account_id = :id or lower(email) = lower(:email)");
    }

    @Bean
    TypedText importedFile() {
        return TypedText.text("people_import", "file_name");
    }

    @Bean
    TypedText importedProblems() {
        return TypedText.json("people_import_row", "problems");
    }

    @Bean
    TypedText keptOfImport() {
        return TypedText.text("people_import_row", "kept");
    }
}
