package org.aliquot.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.school.School;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who completed a course, and which certificate they have of it. */
@Repository
class CompleterTable {

    /** Of two who issue at once the second waits here, and then finds the certificates of the first. */
    private static final String HOLD = """
            select d.account_id
            from course_completion d
            join course c on c.id = d.course_id
            where c.slug = :course and d.account_id = any(:accounts)
            order by d.account_id
            for no key update of d
            """;

    /** Waits for an erasure under way, whose names are read no more. By id, as everybody takes accounts. */
    private static final String COMPLETERS = """
            select d.account_id, a.name, c.id, c.title as course_title, d.completed_at, coalesce(g.school, :school) as school,
                   g.hours, g.signer, g.signer_title
            from course_completion d
            join course c on c.id = d.course_id
            join account a on a.id = d.account_id and a.status <> 'erased'
            left join certificate_design g on g.course_id = c.id
            where c.slug = :course and d.account_id = any(:accounts)
              and not exists (select from certificate f
                              where f.account_id = d.account_id and f.course_id = c.id and (f.status = 'valid' or :first))
            order by a.id
            for share of a
            """;

    private static final String CLASS = """
            select m.account_id, a.name, d.completed_at, f.id, f.serial, f.status
            from cohort h
            join cohort_member m on m.cohort_id = h.id
            join account a on a.id = m.account_id and a.status <> 'erased'
            left join course_completion d on d.account_id = m.account_id and d.course_id = h.course_id
            left join lateral (select f.id, f.serial, f.status
                               from certificate f
                               where f.account_id = m.account_id and f.course_id = h.course_id
                               order by f.issued_at desc, f.id desc
                               limit 1) f on true
            where h.id = :cohort
            order by a.name, a.id
            """;

    private final JdbcClient jdbc;
    private final School school;

    CompleterTable(JdbcClient jdbc, School school) {
        this.jdbc = jdbc;
        this.school = school;
    }

    /**
     * Those of them without a certificate that is valid, by name, held until the transaction ends; with {@code first}, those who never
     * had one.
     */
    List<Completer> completers(String course, Collection<AccountId> accounts, boolean first) {
        UUID[] ids = RowId.array(accounts);
        jdbc.sql(HOLD)
                .param("course", course)
                .param("accounts", ids)
                .query(UUID.class)
                .list();
        return jdbc
                .sql(COMPLETERS)
                .param("course", course)
                .param("accounts", ids)
                .param("first", first)
                .param("school", school.name())
                .query((row, number) -> new Completer(
                        AccountId.in(row, "account_id"),
                        row.getString("name"),
                        row.getObject("id", UUID.class),
                        CertificateTable.award(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Completer::name))
                .toList();
    }

    List<ClassLine> ofClass(UUID cohort) {
        return jdbc.sql(CLASS)
                .param("cohort", cohort)
                .query(CompleterTable::line)
                .list();
    }

    private static ClassLine line(ResultSet row, int number) throws SQLException {
        UUID certificate = row.getObject("id", UUID.class);
        return new ClassLine(
                AccountId.in(row, "account_id"),
                row.getString("name"),
                RowTime.find(row, "completed_at"),
                certificate == null
                        ? null
                        : new ClassLine.Held(
                                certificate,
                                row.getString("serial"),
                                Word.read(CertificateStatus.class, row.getString("status"))));
    }
}
