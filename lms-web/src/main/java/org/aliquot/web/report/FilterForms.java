package org.aliquot.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.Caller;
import org.aliquot.reports.Column;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportReader;
import org.aliquot.reports.ReportRequest;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.report.ReportView.Listed;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The filters of each report, with what is chosen. */
@Component
class FilterForms {

    private static final Set<String> COMMON =
            Set.of("course", "cohort", "search", "on", "activeFrom", "activeTo", "sort", "view", "progress", "groupBy");

    private static final String COLUMNS = "columns";

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
        AppliedFilters applied = new AppliedFilters(request.report(), request.parameters(), open, visit.dates());
        return form(request.report(), request.parameters(), FieldErrors.NONE, columns(request), applied, visit);
    }

    /** Once what is wrong is put right, the rest is as it was asked for. */
    ReportView.Filters refused(
            Report report, MultiValueMap<String, String> asked, Map<String, String> errors, Visit visit) {
        Map<String, String> typed = typed(asked);
        String wanted = typed.get(COLUMNS);
        List<String> columns =
                wanted == null ? columns(ReportReader.readPage(report, Map.of())) : List.of(wanted.split("[, ]+"));
        AppliedFilters applied = new AppliedFilters(report, typed, null, visit.dates());
        return form(report, typed, new FieldErrors(errors), columns, applied, visit);
    }

    private static Map<String, String> typed(MultiValueMap<String, String> asked) {
        Map<String, String> typed = new TreeMap<>(asked.toSingleValueMap());
        typed.put(COLUMNS, String.join(",", asked.getOrDefault(COLUMNS, List.of())));
        typed.keySet().retainAll(ReportReader.NAMES);
        typed.values().removeIf(String::isBlank);
        return typed;
    }

    private static List<String> columns(ReportRequest request) {
        return request.columns().stream().map(Column::word).toList();
    }

    /** Those in use, as paper says them. */
    List<String> inUse(ReportRequest request, Caller reader, Dates dates) {
        Report report = request.report();
        Map<String, String> typed = request.parameters();
        List<Listed> all = lists(report, typed, reader);
        all.addAll(more(report, typed));
        AppliedFilters applied = new AppliedFilters(report, typed, null, dates);
        return applied.of(all).stream().map(ReportView.Applied::words).toList();
    }

    private ReportView.Filters form(
            Report report,
            Map<String, String> typed,
            FieldErrors errors,
            List<String> columns,
            AppliedFilters applied,
            Visit visit) {
        List<Listed> lists = lists(report, typed, visit.caller());
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
                        .filter(name -> !COMMON.contains(name) && !name.equals(COLUMNS))
                        .count(),
                typed.getOrDefault("sort", ""),
                applied.of(Stream.concat(lists.stream(), more.stream()).toList()));
    }

    private List<Listed> lists(Report report, Map<String, String> typed, Caller reader) {
        List<Listed> lists = new ArrayList<>();
        if (report == Report.OUTCOMES) {
            lists.add(FilterWords.groups(typed));
        }
        lists.add(new Listed("Course", "course", FilterWords.with("All courses", typed.get("course"), courses())));
        lists.add(new Listed("Class", "cohort", FilterWords.with("All classes", typed.get("cohort"), classes(reader))));
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

    private List<Choice> classes(Caller reader) {
        return cohorts.names(reader).stream()
                .map(cohort -> new Choice(cohort.id().toString(), cohort.name(), false))
                .toList();
    }

    private List<Choice> exams() {
        return exams.all().stream()
                .map(exam -> new Choice(exam.spec().key(), exam.spec().title(), false))
                .toList();
    }
}
