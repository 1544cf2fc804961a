package org.aliquot.web.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.reports.FileKind;
import org.aliquot.reports.Report;
import org.aliquot.reports.SavedView;
import org.aliquot.web.staff.StaffUrls;

/** Addresses of the reports and of saved views. */
public final class ReportUrls {

    /** The parameter that says which saved view is open. */
    static final String VIEW = "view";

    private ReportUrls() {}

    public static String report(String word) {
        return StaffUrls.report() + "/" + word;
    }

    public static String views() {
        return StaffUrls.report() + "/views";
    }

    public static String view(UUID id) {
        return views() + "/" + id;
    }

    public static String removal(UUID id) {
        return view(id) + "/removal";
    }

    static String report(Report report, Map<String, String> parameters) {
        return StaffUrls.with(report(report.word()), parameters);
    }

    static String file(Report report, Map<String, String> parameters, FileKind kind) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("format", kind.word());
        return StaffUrls.with(report(report.word()) + "/file", all);
    }

    /** The report that a saved view holds, with the view open. */
    static String opened(SavedView view) {
        Map<String, String> all = new TreeMap<>(view.parameters());
        all.put(VIEW, view.id().toString());
        return StaffUrls.with(report(view.report()), all);
    }
}
