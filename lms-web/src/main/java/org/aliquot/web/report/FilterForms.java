package org.aliquot.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.Cohorts;
import org.aliquot.reports.Column;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportRequest;
import org.aliquot.web.Visit;
import org.aliquot.web.report.ReportView.Listed;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The filters of each report, with what is chosen. */
@Component
class FilterForms {

    private static final Set<String> COMMON =
            Set.of("course", "cohort", "search", "on", "activeFrom", "activeTo", "sort", "view", "progress", "groupBy");

    private final Catalog catalog;
    private final Cohorts cohorts;
    private final Exams exams;

    FilterForms(Catalog catalog, Cohorts cohorts, Exams exams) {
        this.catalog = catalog;
        this.cohorts = cohorts;
        this.exams = exams;
    }

    /** @param open the saved view that stays open */
    ReportView.Filters of(ReportRequest request, @Nullable String open, Visit visit) {
        List<String> chosen = request.columns().stream().map(Column::word).toList();
        AppliedFilters applied = new AppliedFilters(request.report(), request.parameters(), open, visit.dates());
        return form(request.report(), request.parameters(), FieldErrors.NONE, chosen, applied::of, visit);
    }

    ReportView.Filters refused(Report report, Map<String, String> typed, Map<String, String> errors, Visit visit) {
        List<String> all = report.columns().stream().map(Column::word).toList();
        return form(report, typed, new FieldErrors(errors), all, _ -> List.of(), visit);
    }

    private ReportView.Filters form(
            Report report,
            Map<String, String> typed,
            FieldErrors errors,
            List<String> columns,
            Function<List<Listed>, List<ReportView.Applied>> applied,
            Visit visit) {
        List<Listed> lists = lists(report, typed, visit);
        List<Listed> more = more(report, typed);
        return new ReportView.Filters(
                lists,
                more,
                typed,
                errors,
                report.columns().stream()
                        .filter(Column::standsAlone)
                        .map(column -> new Choice(column.word(), column.title(), columns.contains(column.word())))
                        .toList(),
                (int) typed.keySet().stream()
                        .filter(name -> !COMMON.contains(name))
                        .count(),
                typed.getOrDefault("sort", ""),
                applied.apply(Stream.concat(lists.stream(), more.stream()).toList()));
    }

    private List<Listed> lists(Report report, Map<String, String> typed, Visit visit) {
        List<Listed> lists = new ArrayList<>();
        if (report == Report.OUTCOMES) {
            lists.add(FilterWords.groups(typed));
        }
        lists.add(new Listed("Course", "course", FilterWords.with("All courses", typed.get("course"), courses())));
        lists.add(new Listed("Class", "cohort", FilterWords.with("All classes", typed.get("cohort"), classes(visit))));
        switch (report) {
            case LEARNERS -> lists.add(FilterWords.progress(typed));
            case SITTINGS ->
                lists.add(new Listed("Exam", "exam", FilterWords.with("All exams", typed.get("exam"), exams())));
            case WINDOWS -> lists.add(FilterWords.when(typed));
            case OUTCOMES -> {}
        }
        return lists;
    }

    private static List<Listed> more(Report report, Map<String, String> typed) {
        List<Listed> lists = new ArrayList<>();
        lists.add(FilterWords.payer(typed));
        lists.add(FilterWords.status(typed));
        if (report != Report.LEARNERS) {
            lists.add(FilterWords.progress(typed));
        }
        if (report == Report.SITTINGS) {
            lists.add(FilterWords.passed(typed));
            lists.add(FilterWords.first(typed));
        }
        return lists;
    }

    private List<Choice> courses() {
        return catalog.courses().stream()
                .map(course -> new Choice(course.slug(), course.title(), false))
                .toList();
    }

    private List<Choice> classes(Visit visit) {
        return cohorts.names(visit.caller()).stream()
                .map(cohort -> new Choice(cohort.id().toString(), cohort.name(), false))
                .toList();
    }

    private List<Choice> exams() {
        return exams.all().stream()
                .map(exam -> new Choice(exam.spec().key(), exam.spec().title(), false))
                .toList();
    }
}
