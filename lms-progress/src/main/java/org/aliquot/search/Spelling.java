package org.aliquot.search;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words of the lessons that are most like what was typed. */
@Repository
class Spelling {

    private final JdbcClient jdbc;

    Spelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where no word can be replaced by another. */
    Optional<String> corrected(String typed) {
        return jdbc.sql("""
                        select corrected
                        from (select search_corrected(:typed) as corrected) c
                        where corrected <> plain_words(:typed)
                        """).param("typed", typed).query(String.class).optional();
    }
}
