package org.aliquot.web.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.reports.Report;
import org.aliquot.web.Dates;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.report.ReportView.Applied;
import org.aliquot.web.report.ReportView.Listed;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/** The filters of a report that are in use, in words, each with the way to go on without it. */
final class AppliedFilters {

    /** Groups rows, and leaves none out. */
    private static final String GROUPS = "groupBy";

    private static final Map<String, String> TYPED = new LinkedHashMap<>();

    static {
        TYPED.put("search", "Learner: {0}");
        TYPED.put("payerName", "Payer: {0}");
        TYPED.put("stuckDays", "Days until idle: {0}");
        TYPED.put("days", "Days ahead: {0}");
        TYPED.put("activeFrom", "Active from {0}");
        TYPED.put("activeTo", "Active through {0}");
        TYPED.put("enrolledFrom", "Access from {0} or later");
        TYPED.put("enrolledTo", "Access from {0} or earlier");
        TYPED.put("completedFrom", "Completed on {0} or later");
        TYPED.put("from", "Attempts from {0}");
        TYPED.put("to", "Attempts through {0}");
        TYPED.put("on", "State on {0}");
    }

    private final Report report;
    private final Map<String, String> typed;
    private final @Nullable String open;
    private final Dates dates;

    /** @param open the saved view that stays open */
    AppliedFilters(Report report, Map<String, String> typed, @Nullable String open, Dates dates) {
        this.report = report;
        this.typed = typed;
        this.open = open;
        this.dates = dates;
    }

    List<Applied> of(List<Listed> lists) {
        List<Applied> applied = new ArrayList<>();
        for (Listed list : lists) {
            list.choices().stream()
                    .filter(choice -> choice.chosen()
                            && !choice.value().isEmpty()
                            && !list.name().equals(GROUPS))
                    .map(Choice::title)
                    .forEach(title -> applied.add(new Applied(list.label() + ": " + title, without(list.name()))));
        }
        TYPED.forEach((name, words) -> {
            String text = typed.getOrDefault(name, "");
            if (!text.isEmpty()) {
                applied.add(new Applied(words.replace("{0}", said(text)), without(name)));
            }
        });
        return applied;
    }

    private String said(String text) {
        try {
            return dates.date(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }

    private String without(String name) {
        Map<String, String> rest = new TreeMap<>(typed);
        rest.remove(name);
        if (open != null) {
            rest.put(ReportUrls.OPEN_VIEW, open);
        }
        return ReportUrls.report(report, rest);
    }
}
