package org.aliquot.web.lesson;

import java.util.List;
import org.aliquot.catalog.Catalog;
import org.aliquot.web.Dates;
import org.springframework.stereotype.Component;

/** Gives the checks of a lesson what they need to name other lessons. */
@Component
class CheckViews {

    private final Catalog catalog;

    CheckViews(Catalog catalog) {
        this.catalog = catalog;
    }

    Checks of(String course, String lesson, Dates dates) {
        return new Checks(course, lesson, LessonLinks.of(catalog, List.of(course)), dates);
    }
}
