package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The report over two thousand learners: right, whole, and never dearer than its two queries. */
class ProgressReportIT extends PlatformTest {

    private static final AccountId SOMEBODY = AccountId.next();

    @Autowired
    private ProgressReport report;

    @BeforeEach
    void school() {
        School.open(jdbc);
    }

    @ParameterizedTest
    @EnumSource
    void listsEverybodyOnceByEveryColumnInBothDirections(ReportColumn column) {
        List<UUID> up = walk(column, false);
        List<UUID> down = walk(column, true);

        assertThat(up).hasSize(School.LEARNERS).doesNotHaveDuplicates();
        assertThat(down).isEqualTo(up.reversed());
    }

    @Test
    void sortsNamesAsPeopleDoAndNotByCodePoints() {
        List<String> names = page(ReportColumn.NAME, true, null).items().stream()
                .map(LearnerRow::name)
                .toList();

        assertThat(names).allMatch(name -> name.startsWith("Zoë"), "É comes before Z");
    }

    @Test
    void countsWhatTheJournalsHold() {
        LearnerRow row = page(ReportColumn.NAME, false, "school1234@").items().getFirst();
        UUID account = row.account();

        assertThat(row.lessonsDone())
                .isEqualTo(count("lesson_progress where state = 'completed' and account_id = :account", account));
        assertThat(row.checksRight()).isEqualTo(count("check_answer where correct and account_id = :account", account));
        assertThat(row.checksAnswered()).isEqualTo(count("check_answer where account_id = :account", account));
        assertThat(row.examsTaken()).as("tutor mode does not count").isEqualTo(8);
        PracticeScore best = Objects.requireNonNull(row.best());
        PracticeScore last = Objects.requireNonNull(row.last());
        assertThat(best.scaled())
                .isEqualTo(count("(select max(scaled) from exam_outcome where account_id = :account)", account));
        assertThat(last.at()).isAfterOrEqualTo(best.at());
        assertThat(row.lastActivity()).isAfterOrEqualTo(last.at());
    }

    @Test
    void addsUpAllWhomTheSearchFinds() {
        ReportTotals all = page(ReportColumn.NAME, false, null).totals();
        ReportTotals some = page(ReportColumn.NAME, false, "SCHOOL12").totals();

        assertThat(all.learners()).isEqualTo(School.LEARNERS);
        assertThat(all.lessons()).isEqualTo(School.LESSONS);
        assertThat(all.lessonsDone())
                .isEqualTo(count("lesson_progress where state = 'completed' and course_id = :account", school0()));
        assertThat(all.examsTaken())
                .isEqualTo(count("exam_outcome where mode = 'exam' and exam_key = 'generated-school-mock'", school0()));
        assertThat(some.learners()).isEqualTo(111);
    }

    @Test
    void takesSignsOfPatternsLiterally() {
        assertThat(page(ReportColumn.NAME, false, "%").items()).isEmpty();
        assertThat(page(ReportColumn.NAME, false, "' or 1=1 --").items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void asksTheDatabaseTwiceWhateverTheColumn(ReportColumn column) {
        assertThat(statements.during(() -> page(column, true, null))).hasSize(2);
    }

    @Test
    void worksOutTheFiguresOfThePagesLearnersOnlyAndByIndexes() {
        String plan = explain(ReportColumn.NAME);

        assertThat(plan)
                .contains("lesson_progress_by_course", "exam_outcome_by_account", "check_answer_by_course")
                .doesNotContain("Seq Scan on lesson_progress", "Seq Scan on exam_outcome", "Seq Scan on check_answer");
        assertThat(plan.lines()
                        .filter(line -> line.matches(".*Scan.* on (lesson_progress|exam_outcome|check_answer).*")))
                .isNotEmpty()
                .allMatch(line -> line.contains("loops=50"));
    }

    @Test
    void worksOutASortColumnInOnePass() {
        assertThat(explain(ReportColumn.LESSONS).lines().filter(line -> line.contains("on lesson_progress p")))
                .isNotEmpty()
                .allMatch(line -> line.contains("loops=1)"));
    }

    @Test
    void exportsEverybodyAndRemembersWhoTookIt() {
        StringBuilder csv = new StringBuilder();

        assertThat(report.export(query(ReportColumn.EMAIL, false, null, null, 1), SOMEBODY, () -> csv))
                .isTrue();

        assertThat(csv.toString().lines()).hasSize(School.LEARNERS + 1);
        assertThat(csv).contains("'=cmd|calc,school1@example.org").doesNotContain("\n=cmd");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'report.exported' and actor = :actor")
                        .param("actor", SOMEBODY.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void knowsNothingOfOtherCourses() {
        assertThat(report.page(new ReportQuery("no-such-course", null, ReportColumn.NAME, false, null, 10)))
                .isEmpty();
        assertThat(report.export(
                        new ReportQuery("no-such-course", null, ReportColumn.NAME, false, null, 10), SOMEBODY, () -> {
                            throw new AssertionError("nothing may be opened");
                        }))
                .isFalse();
    }

    private List<UUID> walk(ReportColumn column, boolean down) {
        List<UUID> seen = new ArrayList<>();
        ReportCursor after = null;
        do {
            ReportPage page = report.page(query(column, down, null, after, 199)).orElseThrow();
            page.items().forEach(row -> seen.add(row.account()));
            after = page.next() == null
                    ? null
                    : ReportCursor.decode(page.next().encode(), column).orElseThrow();
        } while (after != null);
        return seen;
    }

    private ReportPage page(ReportColumn column, boolean down, @Nullable String search) {
        return report.page(query(column, down, search, null, 50)).orElseThrow();
    }

    private static ReportQuery query(
            ReportColumn column, boolean down, @Nullable String search, @Nullable ReportCursor after, int limit) {
        return new ReportQuery(School.COURSE, search, column, down, after, limit);
    }

    private UUID school0() {
        return jdbc.sql("select id from course where slug = :slug")
                .param("slug", School.COURSE)
                .query(UUID.class)
                .single();
    }

    private int count(String from, UUID account) {
        String what = from.startsWith("(") ? "select * from " + from + " x" : "select count(*) from " + from;
        return jdbc.sql(what).param("account", account).query(Integer.class).single();
    }

    private String explain(ReportColumn column) {
        return String.join(
                "\n",
                jdbc.sql("explain (analyze, costs off, timing off, summary on) " + column.sql(false))
                        .param("course", School.COURSE)
                        .param("search", null)
                        .param("after", null)
                        .param("key", null)
                        .param("limit", 50)
                        .query(String.class)
                        .list());
    }
}
