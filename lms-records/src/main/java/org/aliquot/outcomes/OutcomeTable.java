package org.aliquot.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements over the outcomes of a program: who there is, and how many. */
@Repository
class OutcomeTable {

    /** A program. */
    record Program(UUID id, String slug, String title) {}

    private static final int FETCH = 500;

    private static final String SEEN = """
            and (cast(:instructor as uuid) is null
                 or exists (select from taught t
                            where t.instructor_id = :instructor and t.learner_id = <who> and t.course_id = :course))
            """;

    /** Within a year of graduation is up to the same day of the next year. */
    private static final String YEARS = """
            select o.class_year,
                   count(*) filter (where o.final_half_on is not null) as began,
                   count(*) filter (where o.graduated_on is not null) as graduated,
                   count(*) filter (where o.left_on is not null and o.final_half_on is not null) as left_late,
                   count(*) filter (where o.left_on is not null and o.final_half_on is null) as left_early,
                   count(*) filter (where o.sat_on <= y.last) as within,
                   count(*) filter (where o.sat_on <= y.last and o.passed_on <= y.last) as passed,
                   count(*) filter (where o.sat_on > y.last) as late,
                   count(*) filter (where o.graduated_on is not null and o.sat_on is null) as unknown,
                   count(*) filter (where o.placement <> 'silent') as answered,
                   count(*) filter (where o.placement in ('employed', 'studying')) as found,
                   count(*) filter (where o.placement = 'silent') as silent,
                   count(*) filter (where o.graduated_on is not null and o.placement is null) as unasked,
                   count(*) filter (where o.board = 'ascp' and o.sat_on <= y.last) as ascp_scores,
                   coalesce(sum(o.first_score) filter (where o.board = 'ascp' and o.sat_on <= y.last), 0) as ascp_sum,
                   count(*) filter (where o.board = 'amt' and o.sat_on <= y.last) as amt_scores,
                   coalesce(sum(o.first_score) filter (where o.board = 'amt' and o.sat_on <= y.last), 0) as amt_sum,
                   count(*) filter (where y.last >= :today
                     and (o.passed_on is null or coalesce(o.placement, '') not in ('employed', 'studying'))) as running
            from program_outcome o
            cross join lateral (select cast(o.graduated_on + interval '1 year' as date) as last) y
            where o.course_id = :course
            """ + SEEN.replace("<who>", "o.account_id") + """
            group by o.class_year
            order by o.class_year desc
            """;

    /** Whoever learned in the course, also long ago. */
    private static final String PEOPLE = """
            from account a
            left join program_outcome o on o.account_id = a.id and o.course_id = :course
            where a.status <> 'erased'
              and exists (select from enrollment e where e.account_id = a.id and e.course_id = :course)
              and (cast(:learner as uuid) is null or a.id = :learner)
              and (cast(:year as integer) is null or o.class_year = :year)
              and (cast(:cohort as uuid) is null
                   or exists (select from cohort_member m where m.cohort_id = :cohort and m.account_id = a.id))
              and (cast(:search as text) is null
                   or position(lower(:search) in lower(a.name)) > 0 or position(lower(:search) in lower(a.email)) > 0)
              and (not :missing or o.id is null)
            """ + SEEN.replace("<who>", "a.id");

    private static final String ROWS = """
            select a.id, a.name, coalesce(a.email, '') as email, o.id as outcome, o.class_year, o.final_half_on, o.graduated_on, o.left_on,
                   o.consent_on, o.sat_on, o.passed_on, o.board, o.first_score, o.placement, o.version
            """ + PEOPLE;

    private static final String ORDER = "order by <first>lower(a.name), a.id\n";

    private final JdbcClient jdbc;

    OutcomeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Program> program(String slug) {
        return jdbc.sql("select id, slug, title from course where slug = :slug")
                .param("slug", slug)
                .query((row, number) ->
                        new Program(row.getObject("id", UUID.class), row.getString("slug"), row.getString("title")))
                .optional();
    }

    List<OutcomeYear> years(UUID course, Scope scope, LocalDate today) {
        return jdbc.sql(YEARS)
                .param("course", course)
                .param("today", today)
                .param("instructor", scope.parameter())
                .query(OutcomeTable::year)
                .list();
    }

    Graduates page(UUID course, GraduateSearch search, Scope scope) {
        Map<String, @Nullable Object> parameters = parameters(course, search, scope);
        List<Graduate> rows = jdbc.sql(ROWS + ORDER.replace("<first>", "") + "limit :limit offset :offset")
                .params(parameters)
                .param("limit", GraduateSearch.PAGE)
                .param("offset", search.page() * GraduateSearch.PAGE)
                .query(OutcomeTable::graduate)
                .list();
        return new Graduates(rows, count(parameters));
    }

    int unentered(UUID course, Scope scope) {
        return count(parameters(course, new GraduateSearch("", null, null, null, true, 0), scope));
    }

    Optional<Graduate> find(UUID course, AccountId learner, Scope scope) {
        Map<String, @Nullable Object> parameters =
                parameters(course, new GraduateSearch("", null, null, null, false, 0), scope);
        parameters.put("learner", learner.value());
        return jdbc.sql(ROWS).params(parameters).query(OutcomeTable::graduate).optional();
    }

    /** Everybody about whom something was entered, a few at a time: needs a transaction. */
    void each(UUID course, Scope scope, Consumer<Graduate> take) {
        RowCallbackHandler pass = row -> take.accept(graduate(row, 0));
        jdbc.sql(ROWS + "and o.id is not null\n" + ORDER.replace("<first>", "o.class_year desc, "))
                .params(parameters(course, new GraduateSearch("", null, null, null, false, 0), scope))
                .withFetchSize(FETCH)
                .query(pass);
    }

    private int count(Map<String, @Nullable Object> parameters) {
        return jdbc.sql("select count(*)\n" + PEOPLE)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static Map<String, @Nullable Object> parameters(UUID course, GraduateSearch search, Scope scope) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("course", course);
        parameters.put("learner", null);
        parameters.put("year", search.year());
        parameters.put("cohort", search.cohort());
        parameters.put("search", search.search());
        parameters.put("missing", search.missing());
        parameters.put("instructor", scope.parameter());
        return parameters;
    }

    private static OutcomeYear year(ResultSet row, int number) throws SQLException {
        return new OutcomeYear(
                row.getInt("class_year"),
                new OutcomeYear.Through(
                        row.getInt("began"),
                        row.getInt("graduated"),
                        row.getInt("left_late"),
                        row.getInt("left_early")),
                new OutcomeYear.Tested(
                        row.getInt("within"), row.getInt("passed"), row.getInt("late"), row.getInt("unknown")),
                new OutcomeYear.Scored(
                        new Mean(row.getInt("ascp_scores"), row.getInt("ascp_sum")),
                        new Mean(row.getInt("amt_scores"), row.getInt("amt_sum"))),
                new OutcomeYear.Placed(
                        row.getInt("answered"), row.getInt("found"), row.getInt("silent"), row.getInt("unasked")),
                row.getInt("running"));
    }

    private static Graduate graduate(ResultSet row, int number) throws SQLException {
        return new Graduate(
                AccountId.in(row, "id"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("outcome") == null ? null : outcome(row));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        String placement = row.getString("placement");
        return new Outcome(
                row.getInt("class_year"),
                new Outcome.Way(day(row, "final_half_on"), day(row, "graduated_on"), day(row, "left_on")),
                new Outcome.Certification(
                        day(row, "consent_on"), day(row, "sat_on"), day(row, "passed_on"), firstScore(row)),
                placement == null ? null : Word.read(Placement.class, placement),
                row.getInt("version") + 1);
    }

    private static Outcome.@Nullable FirstScore firstScore(ResultSet row) throws SQLException {
        String board = row.getString("board");
        return board == null ? null : new Outcome.FirstScore(Word.read(Board.class, board), row.getInt("first_score"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
