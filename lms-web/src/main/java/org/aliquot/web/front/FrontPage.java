package org.aliquot.web.front;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Courses to choose from, the reader's own apart, and one question to try without an account; whether people may make one. */
public record FrontPage(
        List<Row> own, List<Row> others, @Nullable TryOne tryOne, boolean signUp) {

    public record Row(
            String title,
            String summary,
            String facts,
            String url,
            @Nullable String standing) {}
}
