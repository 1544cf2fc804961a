package org.aliquot.web.admin;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.directory.BulkKind;
import org.aliquot.web.Visit;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an act on many people needs to know. */
@Component
class PeopleActFields {

    private final Catalog catalog;
    private final Cohorts cohorts;

    PeopleActFields(Catalog catalog, Cohorts cohorts) {
        this.catalog = catalog;
        this.cohorts = cohorts;
    }

    PeopleActPage.Fields of(PeopleActForm form, PeopleWanted wanted, Visit visit) {
        BulkKind kind = form.kind();
        List<CohortView> classes =
                kind == BulkKind.ENROLL || kind.isAccess() ? cohorts.list(visit.caller()) : List.of();
        CohortView filtered = filtered(classes, wanted);
        return new PeopleActPage.Fields(
                kind == BulkKind.ENROLL ? into(classes, form.one("into")) : List.of(),
                kind == BulkKind.ENROLL && filtered != null ? leaves(filtered, form) : null,
                kind.isAccess() ? courses(form, filtered) : List.of(),
                kind == BulkKind.PAYER ? EnrollmentWords.payers(form.one("payer")) : List.of(),
                form.one("lastDay"),
                form.one("payerName"),
                form.one("extraTimePercent"),
                form.one("breakMinutes"),
                !form.one("larger").isEmpty());
    }

    private static @Nullable CohortView filtered(List<CohortView> classes, PeopleWanted wanted) {
        UUID id = wanted.filter().cohort();
        return classes.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private static Choice leaves(CohortView filtered, PeopleActForm form) {
        String id = filtered.id().toString();
        return new Choice(id, filtered.name(), form.one("leaves").equals(id));
    }

    /** The course of the class that was filtered by is what is usually meant. */
    private List<Choice> courses(PeopleActForm form, @Nullable CohortView filtered) {
        String chosen = form.one("course").isEmpty() && filtered != null ? filtered.course() : form.one("course");
        return Stream.concat(
                        Stream.of(new Choice("", "Choose a course", false)),
                        catalog.courses().stream().map(one -> choice(one.slug(), one.title(), chosen)))
                .toList();
    }

    private List<ChoiceGroup> into(List<CohortView> classes, String chosen) {
        List<Choice> open = classes.stream()
                .filter(one -> !one.archived())
                .map(one -> choice("class:" + one.id(), one.name() + ", " + one.courseTitle(), chosen))
                .toList();
        List<Choice> courses = catalog.courses().stream()
                .map(one -> choice("course:" + one.slug(), one.title(), chosen))
                .toList();
        return Stream.of(new ChoiceGroup("Classes and groups", open), new ChoiceGroup("Courses", courses))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private static Choice choice(String value, String title, String chosen) {
        return new Choice(value, title, value.equals(chosen));
    }
}
