package org.aliquot.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseCard;
import org.aliquot.cohort.Cohorts;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course, and all classes or one, that a page of figures is about. */
@Component
class CourseChoices {

    /**
     * What an address asks for.
     *
     * @param course the first of all where none was named
     * @param cohort null for all of the reader's classes
     */
    record Chosen(
            List<Choice> courses,
            List<Choice> classes,
            String course,
            @Nullable UUID cohort) {}

    private final Catalog catalog;
    private final Cohorts cohorts;

    CourseChoices(Catalog catalog, Cohorts cohorts) {
        this.catalog = catalog;
        this.cohorts = cohorts;
    }

    /** @throws PageNotFound for a class that is not one of the reader's */
    Chosen of(String course, String cohort, Visit visit) {
        List<Choice> classes = classes(cohort, visit);
        if (classes.stream().noneMatch(Choice::chosen)) {
            throw new PageNotFound();
        }
        List<CourseCard> all = catalog.courses();
        String chosen = course.isEmpty() && !all.isEmpty() ? all.getFirst().slug() : course;
        List<Choice> courses = all.stream()
                .map(one -> new Choice(one.slug(), one.title(), one.slug().equals(chosen)))
                .toList();
        return new Chosen(courses, classes, chosen, cohort.isEmpty() ? null : UUID.fromString(cohort));
    }

    private List<Choice> classes(String chosen, Visit visit) {
        List<Choice> classes = new ArrayList<>(List.of(new Choice("", "All classes", chosen.isEmpty())));
        cohorts.list(visit.caller())
                .forEach(one -> classes.add(new Choice(
                        one.id().toString(),
                        one.settings().name(),
                        one.id().toString().equals(chosen))));
        return classes;
    }
}
