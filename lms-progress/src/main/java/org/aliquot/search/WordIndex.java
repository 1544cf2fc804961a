package org.aliquot.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every word of the lessons. Words of texts that are gone stay: they mislead nobody. */
@Repository
class WordIndex {

    private static final String ADD = """
            insert into search_word (word)
            select distinct w.word
            from search_passage p
            cross join lateral regexp_split_to_table(plain_words(p.heading || ' ' || p.body), ' ') as w (word)
            where length(w.word) between 4 and 40 and w.word !~ '[0-9]'
            order by w.word
            on conflict (word) do nothing
            """;

    private final JdbcClient jdbc;

    WordIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add() {
        jdbc.sql(ADD).update();
    }
}
