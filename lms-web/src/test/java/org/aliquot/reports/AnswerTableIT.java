package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.aliquot.PlatformTest;
import org.aliquot.reports.AnswerTable.Chosen;
import org.aliquot.reports.AnswerTable.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures of one question among a hundred, from two hundred thousand answers. */
class AnswerTableIT extends PlatformTest {

    private static final String ITEM = "school-item-7";

    @Autowired
    private AnswerTable table;

    @BeforeEach
    void school() {
        School.open(jdbc);
    }

    @Test
    void countsExamAndTutorModeApart() {
        assertThat(figures(Setting.EXAM).answers()).isEqualTo(count("a.mode = 'exam'"));
        assertThat(figures(Setting.TUTOR).answers()).isEqualTo(count("a.mode = 'tutor'"));
    }

    @Test
    void givesTheShareRightWithItsInterval() {
        AnswerFigures exam = figures(Setting.EXAM);
        double right = (double) count("a.mode = 'exam' and s.credit = 100") / exam.answers();

        assertThat(exam.right().value()).isCloseTo(right, within(1e-12));
        assertThat(exam.right().low()).isLessThan(right);
        assertThat(exam.right().high()).isGreaterThan(right);
        assertThat(exam.blank()).isEqualTo(count("a.mode = 'exam' and s.payload is null"));
    }

    @Test
    void findsNoDiscriminationInAnswersByChance() {
        Estimate discrimination = figures(Setting.EXAM).discrimination();

        assertThat(Math.abs(Objects.requireNonNull(discrimination.value()))).isLessThan(0.1);
        assertThat(Objects.requireNonNull(discrimination.high()) - Objects.requireNonNull(discrimination.low()))
                .isLessThan(0.15);
        assertThat(figures(Setting.TUTOR).discrimination().value()).isNull();
    }

    @Test
    void countsEveryAnswerUnderItsOptionOrAsBlank() {
        AnswerFigures exam = figures(Setting.EXAM);
        int chosen = table.chosen(ITEM).stream()
                .filter(row -> row.setting() == Setting.EXAM)
                .mapToInt(Chosen::times)
                .sum();

        assertThat(chosen + exam.blank()).isEqualTo(exam.answers());
        assertThat(exam.medianMs()).isBetween(20_000L, 80_000L);
    }

    @Test
    void countsEachVersionAndAllTogether() {
        List<Figures> all = table.figures(ITEM);

        assertThat(all).hasSize(4);
        assertThat(all.stream().filter(row -> row.version() == null)).hasSize(2);
    }

    @Test
    void readsTheAnswersOfThisQuestionOnly() {
        String plan = String.join(
                "\n",
                jdbc.sql("explain (analyze, costs off, timing off) " + AnswerTable.FIGURES)
                        .param("slug", ITEM)
                        .query(String.class)
                        .list());

        assertThat(plan).contains("scored_answer_by_item").doesNotContain("Seq Scan on scored_answer");
    }

    private AnswerFigures figures(Setting setting) {
        return table.figures(ITEM).stream()
                .filter(row -> row.version() == null && row.figures().setting() == setting)
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private int count(String condition) {
        return jdbc.sql("""
                        select count(*)
                        from scored_answer s
                        join attempt a on a.id = s.attempt_id
                        join item_version v on v.id = s.item_version_id
                        join item i on i.id = v.item_id
                        where i.slug = :slug and
                        """ + condition)
                .param("slug", ITEM)
                .query(Integer.class)
                .single();
    }
}
