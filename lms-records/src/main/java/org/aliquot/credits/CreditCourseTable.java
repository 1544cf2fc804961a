package org.aliquot.credits;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Courses by the credit they give. */
@Repository
class CreditCourseTable {

    private static final String COURSE = """
            select c.id, c.slug, c.title, g.hours, g.category, g.accreditor, g.version
            from course c
            left join course_credit g on g.course_id = c.id
            """;

    private static final String ALL = COURSE + """
            where c.status = 'published'
            order by c.title, c.slug
            """;

    private static final String ONE = COURSE + "where c.slug = :slug";

    private static final String HOLD = "select id from course where slug = :slug for no key update";

    private static final String DAY = """
            select cast(:at at time zone time_zone as date)
            from account
            where id = :account
            """;

    private final JdbcClient jdbc;
    private final CreditRules rules;

    CreditCourseTable(JdbcClient jdbc, CreditRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    List<CreditCourse> all() {
        return jdbc.sql(ALL).query(this::read).list();
    }

    Optional<CreditCourse> find(String slug) {
        return jdbc.sql(ONE).param("slug", slug).query(this::read).optional();
    }

    /** Of two who change it at once, one is told. */
    Optional<UUID> hold(String slug) {
        return jdbc.sql(HOLD).param("slug", slug).query(UUID.class).optional();
    }

    /** Where that person lives. */
    LocalDate day(AccountId person, Instant at) {
        return jdbc.sql(DAY)
                .param("account", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(LocalDate.class)
                .single();
    }

    private CreditCourse read(ResultSet row, int number) throws SQLException {
        String slug = row.getString("slug");
        BigDecimal hours = row.getBigDecimal("hours");
        CourseCredit credit = hours == null
                ? shipped(slug)
                : new CourseCredit(
                        hours,
                        Word.read(CreditCategory.class, row.getString("category")),
                        row.getString("accreditor"),
                        row.getInt("version") + 1);
        return new CreditCourse(requireNonNull(row.getObject("id", UUID.class)), slug, row.getString("title"), credit);
    }

    private CourseCredit shipped(String slug) {
        return rules.courses().stream()
                .filter(one -> one.course().equals(slug))
                .findFirst()
                .map(one -> new CourseCredit(one.hours(), one.category(), null, 0))
                .orElse(CourseCredit.NONE);
    }
}
