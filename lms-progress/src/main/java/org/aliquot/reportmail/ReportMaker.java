package org.aliquot.reportmail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.people.Caller;
import org.aliquot.reports.FileKind;
import org.aliquot.reports.Report;
import org.aliquot.reports.ReportPage;
import org.aliquot.reports.ReportReader;
import org.aliquot.reports.ReportRequest;
import org.aliquot.reports.Reports;
import org.aliquot.reports.SavedView;
import org.aliquot.spool.Spooled;
import org.aliquot.word.Word;
import org.springframework.stereotype.Component;

/** Makes the file of a view for one person, of whom that person may see. */
@Component
class ReportMaker {

    /** A larger one is opened on its page instead. */
    static final int MOST_BYTES = 4_000_000;

    /** Of a report on paper. */
    private static final int MOST_PAGES = 10;

    private static final String ROWS_OF_A_PAGE = "200";

    private final Reports reports;
    private final ReportPaper paper;

    ReportMaker(Reports reports, ReportPaper paper) {
        this.reports = reports;
        this.paper = paper;
    }

    /** Empty for somebody to whom its class or course is unknown; no bytes where there are too many. */
    Optional<byte[]> make(Caller caller, SavedView view, ReportFormat format) {
        return switch (format) {
            case CSV -> file(caller, view, FileKind.CSV);
            case XLSX -> file(caller, view, FileKind.XLSX);
            case PDF -> paper(caller, view);
        };
    }

    private Optional<byte[]> file(Caller caller, SavedView view, FileKind kind) {
        try {
            ReportRequest request = ReportReader.read(report(view), view.parameters());
            Optional<Spooled> spooled = reports.make(caller, request, kind);
            return spooled.isEmpty() ? Optional.empty() : Optional.of(bytes(spooled.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Spooled spooled) throws IOException {
        try (spooled) {
            if (spooled.bytes() > MOST_BYTES) {
                return new byte[0];
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream((int) spooled.bytes());
            spooled.sendTo(out);
            return out.toByteArray();
        }
    }

    private Optional<byte[]> paper(Caller caller, SavedView view) {
        Map<String, List<String>> asked = new HashMap<>();
        view.parameters().forEach((name, value) -> asked.put(name, List.of(value)));
        asked.put("limit", List.of(ROWS_OF_A_PAGE));
        List<ReportPage> pages = new ArrayList<>();
        String after = "";
        while (after != null && pages.size() < MOST_PAGES) {
            asked.put("after", List.of(after));
            Optional<ReportPage> page = reports.page(caller, ReportReader.readPage(report(view), asked));
            if (page.isEmpty()) {
                return Optional.empty();
            }
            pages.add(page.get());
            after = page.get().next();
        }
        byte[] whole = paper.of(caller, view.name(), pages, after == null);
        return Optional.of(whole.length > MOST_BYTES ? new byte[0] : whole);
    }

    private static Report report(SavedView view) {
        return Word.read(Report.class, view.report());
    }
}
