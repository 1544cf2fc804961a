package org.aliquot.web.lesson;

import java.util.List;
import org.aliquot.api.QuestionJson;
import org.aliquot.catalog.Catalog;
import org.aliquot.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a check that is asked alone what it needs to name lessons. */
@Component
class CheckViews {

    private final Catalog catalog;
    private final QuestionJson json;

    CheckViews(Catalog catalog, QuestionJson json) {
        this.json = json;
        this.catalog = catalog;
    }

    /** @param in the lesson in which they are asked, where that is not their own */
    Checks of(String course, String lesson, @Nullable String in, Dates dates) {
        return new Checks(course, lesson, in, LessonLinks.of(catalog, List.of(course)), dates, json);
    }
}
