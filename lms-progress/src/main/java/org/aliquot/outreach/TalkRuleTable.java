package org.aliquot.outreach;

import java.util.UUID;
import org.aliquot.clock.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Begins rows of rules: of two who change them first, one finds what the other wrote. */
@Repository
class TalkRuleTable {

    private static final String BEGIN = """
            insert into talk_rule (id, cohort_id, own, version)
            values (:id, :cohort, false, 0)
            on conflict on constraint talk_rule_once do nothing
            """;

    private final JdbcClient jdbc;

    TalkRuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cohort null for the installation */
    void begin(@Nullable UUID cohort) {
        jdbc.sql(BEGIN).param("id", Ids.next()).param("cohort", cohort).update();
    }
}
