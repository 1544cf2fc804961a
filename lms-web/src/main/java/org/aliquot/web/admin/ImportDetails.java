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
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.enrollment.AccessPolicy;
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

    /**
     * What is looked up once for the rows of a page.
     *
     * @param classes by their codes
     * @param courses titles by their slugs
     * @param lengths days of access of a course by its slug; null for one without end
     */
    private record Known(
            Dates dates,
            Function<String, Optional<CohortView>> classes,
            UnaryOperator<String> courses,
            Function<String, @Nullable Integer> lengths) {}

    private final Cohorts cohorts;
    private final Catalog catalog;
    private final AccessPolicies policies;

    ImportDetails(Cohorts cohorts, Catalog catalog, AccessPolicies policies) {
        this.cohorts = cohorts;
        this.catalog = catalog;
        this.policies = policies;
    }

    /** Of the rows of one page, for which each class is looked up once. */
    Function<Row, String> on(Dates dates) {
        Map<String, Optional<CohortView>> classes = new HashMap<>();
        Map<String, AccessPolicy> terms = new HashMap<>();
        Map<String, String> courses =
                catalog.courses().stream().collect(Collectors.toMap(CourseCard::slug, CourseCard::title));
        Known known = new Known(
                dates,
                code -> classes.computeIfAbsent(code, cohorts::withCode),
                slug -> courses.getOrDefault(slug, slug),
                slug -> terms.computeIfAbsent(slug, policies::of).accessDays());
        return row -> of(row, known);
    }

    private static String of(Row row, Known known) {
        List<String> sentences = new ArrayList<>();
        if (row.verdict() == Verdict.ADD) {
            sentences.add(roles(row.gets()) + ".");
        }
        row.changes().forEach(change -> sentences.add(sentence(change, known.dates())));
        String place = place(row, known);
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

    /** Who is new is enrolled on these very terms; whoever has access already keeps theirs. */
    private static @Nullable String place(Row row, Known known) {
        Gets gets = row.gets();
        boolean fresh = row.verdict() == Verdict.ADD;
        String code = gets.classCode();
        if (code != null) {
            return known.classes()
                    .apply(code)
                    .map(cohort -> teaches(gets)
                            ? "Joins the instructors of " + cohort.name() + ", " + cohort.courseTitle() + "."
                            : joins(cohort, known) + (fresh ? payer(cohort.settings()) : ""))
                    .orElse("Joins the class with the code " + code + ".");
        }
        String course = gets.course();
        return course == null
                ? null
                : "Enrolls in " + known.courses().apply(course)
                        + (fresh ? length(known.lengths().apply(course)) : "") + ".";
    }

    private static boolean teaches(Gets gets) {
        return gets.roles().contains(Role.INSTRUCTOR) && !gets.roles().contains(Role.LEARNER);
    }

    private static String joins(CohortView cohort, Known known) {
        return "Joins " + cohort.name() + ", " + cohort.courseTitle() + access(cohort.settings(), known) + ".";
    }

    private static String access(CohortSettings settings, Known known) {
        Dates dates = known.dates();
        String from =
                settings.startsOn() == null ? " from the day of joining" : " from " + dates.date(settings.startsOn());
        if (settings.endsOn() != null) {
            return "," + from + " to " + dates.date(settings.endsOn().minusDays(1)); // the end is exclusive
        }
        Integer days = settings.accessDays();
        return "," + from + length(days == null ? known.lengths().apply(settings.course()) : days);
    }

    private static String length(@Nullable Integer days) {
        return days == null
                ? ", without a last day"
                : " for " + Wording.count(days, "day").toLowerCase(Locale.ROOT);
    }

    /** In the words of a row that names its payer itself. */
    private static String payer(CohortSettings settings) {
        String name = settings.payerName();
        return " Paid by: " + settings.payer().word() + (name == null ? "" : ", " + name) + ".";
    }
}
