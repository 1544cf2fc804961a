package org.aliquot.web.cohort;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes and groups: all of them, or an instructor's own. */
public record CohortList(String title, String lede, boolean administers, List<Line> lines) {

    /** @param talk how many of its people there are to talk to; empty for none */
    public record Line(
            String name,
            String course,
            String members,
            String talk,
            String instructors,
            @Nullable String code,
            boolean archived,
            String url) {}
}
