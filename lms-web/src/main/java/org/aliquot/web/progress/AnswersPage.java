package org.aliquot.web.progress;

import java.util.List;
import org.aliquot.web.staff.Paging;

/** The answers behind a figure, newest first. */
public record AnswersPage(String title, List<Row> rows, Paging paging) {

    public AnswersPage {
        rows = List.copyOf(rows);
    }

    public record Row(String when, String where, String topic, boolean right, String kind, String url) {}
}
