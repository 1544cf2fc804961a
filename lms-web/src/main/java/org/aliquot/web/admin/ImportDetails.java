package org.aliquot.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseCard;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.Role;
import org.aliquot.roster.ImportReport;
import org.aliquot.roster.ImportReport.Gets;
import org.aliquot.roster.ImportReport.Row;
import org.aliquot.roster.ImportReport.Verdict;
import org.aliquot.web.Dates;
import org.aliquot.web.RoleWords;
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

    /** Of the rows of one page, for which each class is looked up once. */
    Function<Row, String> on(Dates dates) {
        Map<String, Optional<CohortView>> classes = new HashMap<>();
        Map<String, String> courses =
                catalog.courses().stream().collect(Collectors.toMap(CourseCard::slug, CourseCard::title));
        return row -> of(
                row,
                dates,
                code -> classes.computeIfAbsent(code, cohorts::withCode),
                slug -> courses.getOrDefault(slug, slug));
    }

    private static String of(
            Row row, Dates dates, Function<String, Optional<CohortView>> classes, UnaryOperator<String> courses) {
        List<String> sentences = new ArrayList<>();
        if (row.verdict() == Verdict.ADD) {
            sentences.add(roles(row.gets()) + ".");
        }
        row.changes().forEach(change -> sentences.add(sentence(change, dates)));
        String place = place(row.gets(), dates, classes, courses);
        if (place != null) {
            sentences.add(place);
        }
        return String.join(" ", sentences);
    }

    private static String sentence(String change, Dates dates) {
        if (change.startsWith(ImportReport.ACCESS_STARTS)) {
            LocalDate day = LocalDate.parse(change.substring(ImportReport.ACCESS_STARTS.length()));
            return "Access starts " + dates.date(day) + ".";
        }
        return change.substring(0, 1).toUpperCase(Locale.ROOT) + change.substring(1) + ".";
    }

    private static String roles(Gets gets) {
        return gets.roles().contains(Role.INSTRUCTOR)
                ? String.join(" and ", RoleWords.of(gets.roles()))
                : RoleWords.of(Role.LEARNER);
    }

    private static @Nullable String place(
            Gets gets, Dates dates, Function<String, Optional<CohortView>> classes, UnaryOperator<String> courses) {
        String code = gets.classCode();
        if (code != null) {
            return classes.apply(code)
                    .map(cohort -> teaches(gets)
                            ? "Joins the instructors of " + cohort.name() + ", " + cohort.courseTitle() + "."
                            : joins(cohort, dates))
                    .orElse("Joins the class with the code " + code + ".");
        }
        return gets.course() == null ? null : "Enrolls in " + courses.apply(gets.course()) + ".";
    }

    private static boolean teaches(Gets gets) {
        return gets.roles().contains(Role.INSTRUCTOR) && !gets.roles().contains(Role.LEARNER);
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
