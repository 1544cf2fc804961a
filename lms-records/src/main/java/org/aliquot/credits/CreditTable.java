package org.aliquot.credits;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Credits as they are shown, with what is known of their proofs. */
@Repository
class CreditTable {

    private static final String VIEW = """
            select e.id, e.title, e.provider, e.earned_on, e.amount, e.unit, e.category, e.accreditor, e.left_out, c.slug,
                   p.file_name, p.format, p.size, p.added_at, e.version
            from credit e
            left join course c on c.id = e.course_id
            left join credit_proof p on p.credit_id = e.id
            where e.account_id = :account
            """;

    private static final String ALL = VIEW + "order by e.earned_on desc, e.id desc";

    private static final String ONE = VIEW + "and e.id = :id";

    private final JdbcClient jdbc;

    CreditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<CreditView> of(AccountId owner) {
        return jdbc.sql(ALL).param("account", owner).query(CreditTable::read).list();
    }

    Optional<CreditView> find(AccountId owner, UUID id) {
        return jdbc.sql(ONE)
                .param("account", owner)
                .param("id", id)
                .query(CreditTable::read)
                .optional();
    }

    private static CreditView read(ResultSet row, int number) throws SQLException {
        NewCredit told = new NewCredit(
                row.getString("title"),
                row.getString("provider"),
                requireNonNull(row.getObject("earned_on", LocalDate.class)),
                row.getBigDecimal("amount"),
                Word.read(CreditUnit.class, row.getString("unit")),
                Word.read(CreditCategory.class, row.getString("category")),
                row.getString("accreditor"),
                Set.of((UUID[]) row.getArray("left_out").getArray()));
        return new CreditView(
                requireNonNull(row.getObject("id", UUID.class)),
                told,
                row.getString("slug"),
                proof(row),
                row.getInt("version"));
    }

    private static CreditView.@Nullable ProofFile proof(ResultSet row) throws SQLException {
        OffsetDateTime added = row.getObject("added_at", OffsetDateTime.class);
        return added == null
                ? null
                : new CreditView.ProofFile(
                        row.getString("file_name"),
                        Word.read(ProofFormat.class, row.getString("format")),
                        row.getInt("size"),
                        added.toInstant());
    }
}
