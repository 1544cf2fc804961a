package org.aliquot.web.front;

import java.util.List;
import org.aliquot.web.lesson.CheckView;
import org.jspecify.annotations.Nullable;

/** Courses to choose from, and one question to try without an account. */
public record FrontPage(List<Row> courses, @Nullable CheckView tryOne) {

    public record Row(
            String title,
            String summary,
            String facts,
            String url,
            @Nullable String standing) {}
}
