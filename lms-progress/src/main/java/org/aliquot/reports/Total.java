package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A count over all rows that the filters leave, called {@code s}; of sittings over what they are tallied by.
 *
 * @param one the title where it is one
 * @param value SQL of the count
 * @param rows parameters that lead to the rows counted
 */
record Total(String word, String title, String one, String definition, String value, Map<String, String> rows) {

    static final List<Total> SITTINGS = List.of(
            total("rows", "attempts", "Attempts finished in exam mode that match the filters.", "sum(s.finished)")
                    .orOne("attempt"),
            total("marked", "with a passing score", "Of these, for exams that have a passing score.", "sum(s.marked)")
                    .leadingTo("passed", "marked"),
            total("passed", "passed", "Of these, that reached it.", "sum(s.passed)")
                    .leadingTo("passed", "yes"));

    static final List<Total> LEARNERS = List.of(
            total("rows", "learners", "Rows that match the filters: one for each learner and course.", "count(*)")
                    .orOne("learner"),
            total("completed", "completed", "Of these, who completed the course by then.", "count(s.completed_at)")
                    .leadingTo("progress", "completed"),
            total("stuck", "idle", "Of these, those who are idle.", "count(*) filter (where s.stuck)")
                    .leadingTo("progress", "stuck"));

    private static Total total(String word, String title, String definition, String value) {
        return new Total(word, title, title, definition, value, Map.of());
    }

    private Total orOne(String said) {
        return new Total(word, title, said, definition, value, rows);
    }

    private Total leadingTo(String parameter, String asked) {
        return new Total(word, title, one, definition, value, Map.of(parameter, asked));
    }

    /** What is selected to read them. */
    static String sql(List<Total> totals) {
        return totals.stream()
                .map(total -> total.value + " as " + total.alias())
                .collect(Collectors.joining(", "));
    }

    ReportTotal read(ResultSet row) throws SQLException {
        return new ReportTotal(word, title, one, definition, row.getLong(alias()), rows);
    }

    /** Unlike that of any column. */
    private String alias() {
        return "all_" + word;
    }
}
