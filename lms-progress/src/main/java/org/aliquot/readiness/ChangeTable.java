package org.aliquot.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers of exams that were another option first. */
@Repository
class ChangeTable {

    /** The option chosen first and whether the one that stood was right. */
    record Change(ItemVersionId version, String first, boolean right) {}

    /** Single best answers only: what is typed or counted grows with every key and is not changed but written. */
    static final String CHANGED = """
            select s.item_version_id, f.payload ->> 'choice' as first, s.credit = 100 as correct
            from attempt a
            join scored_answer s on s.attempt_id = a.id and s.adjustment is null and s.payload ->> 'choice' is not null
            cross join lateral (
              select r.payload
              from response r
              where r.attempt_id = a.id and r.position = s.position
                and r.standing in ('in-time', 'late')
                and r.payload ->> 'choice' is not null
              order by r.lease, r.revision
              limit 1
            ) f
            where a.account_id = :account
              and a.mode = 'exam'
              and a.status = 'final'
              and f.payload ->> 'choice' <> s.payload ->> 'choice'
            """;

    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Change> of(AccountId learner) {
        return jdbc.sql(CHANGED)
                .param("account", learner)
                .query(ChangeTable::read)
                .list();
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        return new Change(
                new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                row.getString("first"),
                row.getBoolean("correct"));
    }
}
