package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** Progress of the learners of one course. */
public record CourseReport(
        String asOf,
        List<Choice> courses,
        String search,
        String sort,
        List<Column> columns,
        List<Row> rows,
        Paging paging,
        String fileUrl) {

    /**
     * A column's head.
     *
     * @param sort none, ascending or descending
     * @param sortUrl the report sorted by this column, or the other way round
     * @param definition what the figure means
     */
    public record Column(String title, boolean number, String sort, String sortUrl, String definition) {}

    /** One learner. */
    public record Row(
            String name,
            String email,
            String url,
            int lessonsDone,
            int lessons,
            String checks,
            int exams,
            @Nullable Score best,
            @Nullable Score last,
            String lastActivity) {

        /** Done lessons in percent of all. */
        public int percent() {
            return lessons == 0 ? 0 : 100 * lessonsDone / lessons;
        }
    }

    /** A practice score with what it is worth. */
    public record Score(String reading, String likely) {}
}
