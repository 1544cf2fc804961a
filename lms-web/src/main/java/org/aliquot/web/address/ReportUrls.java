package org.aliquot.web.address;

import java.util.Map;
import java.util.TreeMap;
import org.aliquot.reports.FileKind;
import org.aliquot.reports.Report;
import org.aliquot.reports.SavedView;

/** Addresses of reports and saved views. */
public final class ReportUrls {

    public static final String REPORTS = "/teach/reports";
    public static final String OVER_TIME = "/teach/over-time";
    public static final String READINESS = "/teach/readiness";
    public static final String VIEWS = REPORTS + "/views";
    public static final String VIEW = VIEWS + "/{id}";
    public static final String REMOVAL = VIEW + "/removal";
    public static final String REPORT = REPORTS + "/{report}";
    public static final String FILE = REPORT + "/file";

    /** The parameter that says which saved view is open. */
    public static final String OPEN_VIEW = "view";

    private ReportUrls() {}

    public static String report(String word) {
        return Address.of(REPORT, word);
    }

    public static String report(Report report, Map<String, String> parameters) {
        return Address.with(report(report.word()), parameters);
    }

    public static String file(Report report, Map<String, String> parameters, FileKind kind) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("format", kind.word());
        return Address.with(Address.of(FILE, report.word()), all);
    }

    /** The report that a saved view holds, with the view open. */
    public static String opened(SavedView view) {
        Map<String, String> all = new TreeMap<>(view.parameters());
        all.put(OPEN_VIEW, view.id().toString());
        return Address.with(report(view.report()), all);
    }
}
