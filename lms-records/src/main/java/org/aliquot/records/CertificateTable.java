package org.aliquot.records;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.Scope;
import org.aliquot.digest.SpokenCode;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates as they are shown: one, a learner's, a school's. */
@Repository
class CertificateTable {

    private static final String VIEW = """
            select f.id, f.serial, f.account_id, f.holder, c.slug, f.course_title, f.completed_at, f.school, f.hours,
                   f.signer, f.signer_title, f.issued_at, f.status, f.ended_at, f.end_reason, n.serial as successor, f.version
            from certificate f
            join course c on c.id = f.course_id
            left join certificate n on n.replaces = f.id
            """;

    private static final String WITHIN = """
            (cast(:instructor as uuid) is null
             or exists (select from taught t where t.instructor_id = :instructor and t.learner_id = f.account_id
                        and t.course_id = f.course_id))
            """;

    private static final String BY_SERIAL = VIEW + "where f.serial = :serial";

    private static final String OF_LEARNER = VIEW + "where f.account_id = :account and " + WITHIN + """
            order by f.issued_at desc, f.id desc
            """;

    private static final String ONE = VIEW + "where f.id = :id and " + WITHIN;

    /** Words are looked for in names, courses and serials; the page is one longer than what is shown, to know whether more follow. */
    private static final String LIST = VIEW + "where " + WITHIN + """
              and (cast(:status as text) is null or f.status = :status)
              and (cast(:words as text) is null or f.holder ilike :words or f.course_title ilike :words or f.serial ilike :words
                   or f.serial = :serial)
            order by f.issued_at desc, f.id desc
            limit :limit offset :offset
            """;

    private static final String FORGET = """
            update certificate
            set holder = '', status = 'erased', ended_at = coalesce(ended_at, server_now()), end_reason = null, version = version + 1
            where account_id = :person
            """;

    private final JdbcClient jdbc;

    CertificateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CertificateView> bySerial(String serial) {
        return jdbc.sql(BY_SERIAL)
                .param("serial", serial)
                .query(CertificateTable::read)
                .optional();
    }

    List<CertificateView> of(Scope scope, AccountId learner) {
        return jdbc.sql(OF_LEARNER)
                .param("account", learner)
                .param("instructor", scope.parameter())
                .query(CertificateTable::read)
                .list();
    }

    Optional<CertificateView> find(Scope scope, UUID id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("instructor", scope.parameter())
                .query(CertificateTable::read)
                .optional();
    }

    List<CertificateView> list(Scope scope, CertificateSearch search, int limit) {
        CertificateStatus status = search.status();
        return jdbc.sql(LIST)
                .param("instructor", scope.parameter())
                .param("status", status == null ? null : status.word())
                .param("words", pattern(search.words()))
                .param("serial", SpokenCode.normal(search.words()))
                .param("limit", limit)
                .param("offset", search.offset())
                .query(CertificateTable::read)
                .list();
    }

    void forget(UUID person) {
        jdbc.sql(FORGET).param("person", person).update();
    }

    private static @Nullable String pattern(String words) {
        return words.isBlank()
                ? null
                : "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1").replaceAll("\\s+", "%") + "%";
    }

    static Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getString("course_title"),
                RowTime.at(row, "completed_at"),
                row.getString("school"),
                row.getBigDecimal("hours"),
                row.getString("signer"),
                row.getString("signer_title"));
    }

    private static CertificateView read(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new CertificateView(
                requireNonNull(row.getObject("id", UUID.class)),
                row.getString("serial"),
                AccountId.in(row, "account_id"),
                row.getString("holder"),
                row.getString("slug"),
                award(row),
                RowTime.at(row, "issued_at"),
                Word.read(CertificateStatus.class, row.getString("status")),
                ended == null ? null : new CertificateView.Ending(ended.toInstant(), row.getString("end_reason")),
                row.getString("successor"),
                row.getInt("version"));
    }
}
