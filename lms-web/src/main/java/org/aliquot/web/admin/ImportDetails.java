package org.aliquot.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.Role;
import org.aliquot.roster.ImportReport.Gets;
import org.aliquot.roster.ImportReport.Row;
import org.aliquot.roster.ImportReport.Verdict;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of each row of a list what becomes of the person: their role, their class or course, and from when to when. */
@Component
class ImportDetails {

    private final Cohorts cohorts;
    private final Catalog catalog;

    ImportDetails(Cohorts cohorts, Catalog catalog) {
        this.cohorts = cohorts;
        this.catalog = catalog;
    }

    String of(Row row, Dates dates) {
        List<String> sentences = new ArrayList<>();
        if (row.verdict() == Verdict.ADD) {
            sentences.add(roles(row.gets()) + ".");
        }
        row.changes().forEach(change -> sentences.add(change + "."));
        String place = place(row.gets(), dates);
        if (place != null) {
            sentences.add(place);
        }
        return String.join(" ", sentences);
    }

    private static String roles(Gets gets) {
        return gets.roles().contains(Role.INSTRUCTOR)
                ? String.join(" and ", RoleWords.of(gets.roles()))
                : RoleWords.of(Role.LEARNER);
    }

    private @Nullable String place(Gets gets, Dates dates) {
        String code = gets.classCode();
        if (code != null) {
            return cohorts.withCode(code)
                    .map(cohort -> joins(cohort, dates))
                    .orElse("Joins the class with the code " + code + ".");
        }
        return gets.course() == null ? null : "Enrolls in " + course(gets.course()) + ".";
    }

    private String course(String slug) {
        return catalog.courses().stream()
                .filter(card -> card.slug().equals(slug))
                .map(card -> card.title())
                .findFirst()
                .orElse(slug);
    }

    private static String joins(CohortView cohort, Dates dates) {
        return "Joins " + cohort.name() + ", " + cohort.courseTitle() + access(cohort.settings(), dates) + ".";
    }

    private static String access(CohortSettings settings, Dates dates) {
        String from =
                settings.startsOn() == null ? " from the day of joining" : " from " + dates.date(settings.startsOn());
        if (settings.endsOn() != null) {
            return "," + from + " to " + dates.date(settings.endsOn().minusDays(1)); // the end is exclusive
        }
        return settings.accessDays() == null
                ? "," + from
                : "," + from + " for "
                        + Wording.count(settings.accessDays(), "day").toLowerCase(Locale.ROOT);
    }
}
