package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** Progress of the learners of one course. */
public record ProgressReport(
        String asOf,
        List<Choice> courses,
        String search,
        List<Column> columns,
        List<Row> rows,
        Paging paging,
        String fileUrl) {

    /**
     * A column's head.
     *
     * @param sort none, ascending or descending; null when the column cannot be sorted by
     * @param sortUrl the report sorted by this column, or the other way round
     * @param definition what the figure means
     */
    public record Column(
            String title, boolean number, @Nullable String sort, @Nullable String sortUrl, @Nullable String definition) {}

    /** One learner. */
    public record Row(
            String name,
            String url,
            Access access,
            int lessonsDone,
            int lessons,
            int answers,
            String right,
            String lastExam,
            String lastActive) {

        /** Done lessons in percent of all. */
        public int percent() {
            return lessons == 0 ? 0 : 100 * lessonsDone / lessons;
        }
    }

    /** Until when a learner may use the course. */
    public record Access(String words, @Nullable String tone) {}
}
