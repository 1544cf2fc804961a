package org.aliquot.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseCard;
import org.aliquot.cohort.CohortName;
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
        List<CohortName> own = cohorts.names(visit.caller());
        CohortName named = own.stream()
                .filter(one -> one.id().toString().equals(cohort))
                .findFirst()
                .orElse(null);
        if (!cohort.isEmpty() && named == null) {
            throw new PageNotFound();
        }
        List<CourseCard> all = catalog.courses();
        String chosen = named == null ? course.isEmpty() ? usual(all, own) : course : named.course();
        List<Choice> courses = all.stream()
                .map(one -> new Choice(one.slug(), one.title(), one.slug().equals(chosen)))
                .toList();
        return new Chosen(courses, classes(own, chosen, named), chosen, named == null ? null : named.id());
    }

    /** The first course in which the reader has a class. */
    private static String usual(List<CourseCard> all, List<CohortName> own) {
        Set<String> taught = own.stream().map(CohortName::course).collect(Collectors.toSet());
        return all.stream()
                .map(CourseCard::slug)
                .filter(taught::contains)
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? "" : all.getFirst().slug());
    }

    /** Those of the course alone: another course's would be an empty page. */
    private static List<Choice> classes(List<CohortName> own, String course, @Nullable CohortName named) {
        List<Choice> classes = new ArrayList<>(List.of(new Choice("", "All classes", named == null)));
        own.stream()
                .filter(one -> one.course().equals(course))
                .forEach(one -> classes.add(new Choice(one.id().toString(), one.name(), one.equals(named))));
        return classes;
    }
}
