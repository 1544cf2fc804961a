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
            select s.item_version_id, f.choice as first, s.credit = 100 as correct
            from attempt a
            cross join lateral (
              (select distinct on (r.position) r.position, r.payload ->> 'choice' as choice
               from response r
               where r.attempt_id = a.id
                 and r.standing in ('in-time', 'late')
                 and r.payload ->> 'choice' is not null
               order by r.position, r.lease, r.revision)
              union all
              select c.position, c.choice
              from first_choice c
              where c.attempt_id = a.id
            ) f
            join scored_answer s on s.attempt_id = a.id and s.position = f.position and s.adjustment is null
            where a.account_id = :account
              and a.mode = 'exam'
              and a.status = 'final'
              and s.payload ->> 'choice' <> f.choice
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
