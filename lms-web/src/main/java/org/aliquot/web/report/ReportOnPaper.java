package org.aliquot.web.report;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.paper.PaperFont.SERIF;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aliquot.people.Caller;
import org.aliquot.reportmail.ReportPaper;
import org.aliquot.reports.Column;
import org.aliquot.reports.ReportPage;
import org.aliquot.reports.ReportRequest;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.paper.ColumnFit;
import org.aliquot.web.paper.Letterhead;
import org.aliquot.web.paper.Letterheads;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.springframework.stereotype.Component;

/** Sets a report as pages on paper, across, with its filters below its name and the sums of all rows at the end. */
@Component
class ReportOnPaper implements ReportPaper {

    private static final float CELL = 8.5f;
    private static final float TEXT = 9.5f;

    private final FilterForms forms;
    private final Letterheads letterheads;
    private final SchoolZone zone;

    ReportOnPaper(FilterForms forms, Letterheads letterheads, SchoolZone zone) {
        this.forms = forms;
        this.letterheads = letterheads;
        this.zone = zone;
    }

    @Override
    public byte[] of(Caller reader, String name, List<ReportPage> pages, boolean whole) {
        ReportRequest request = pages.getFirst().request();
        Dates dates = new Dates(zone.id(), Locale.US);
        String filters = String.join("; ", forms.inUse(request, reader, dates));
        Letterhead whose = letterheads.today();
        return TaggedPaper.file(name, PageSize.LETTER.rotate(), paper -> {
            paper.numbered(name);
            whose.head(paper);
            paper.heading(1, SERIF.words(name, 22), 4);
            paper.paragraph(
                    REGULAR.words(
                            request.report().title() + ", as of " + dates.dateTime(asOf(pages))
                                    + (whole ? "" : ". Only the first 2,000 rows. For all rows, choose Excel."),
                            TEXT),
                    4);
            if (!filters.isEmpty()) {
                paper.paragraph(REGULAR.words(filters, TEXT), 2);
            }
            table(paper, pages, dates);
            if (pages.stream().anyMatch(ReportTables::isSmall)) {
                paper.paragraph(REGULAR.words("Groups of fewer than 10 learners show counts and no rates.", TEXT), 6);
            }
        });
    }

    /** Rows become words twice, to be measured and to be set, so that they are not all kept in between. */
    private static void table(TaggedPaper paper, List<ReportPage> pages, Dates dates) {
        ReportPage first = pages.getFirst();
        ReportCells cells = new ReportCells(first.request(), dates, null);
        List<String> head = first.request().columns().stream()
                .filter(Column::standsAlone)
                .map(Column::title)
                .toList();
        List<String> foot = new ReportFoot(first)
                .cells().stream().map(ReportView.Foot::text).toList();
        ColumnFit fit = new ColumnFit(head.size(), CELL);
        fit.row(BOLD, head);
        rows(pages, cells).forEach(row -> fit.row(REGULAR, row));
        fit.row(BOLD, foot);
        float size = fit.size(paper);
        Stream<List<Phrase>> body = rows(pages, cells).map(row -> REGULAR.row(size, row));
        Stream<List<Phrase>> sums = Stream.of(BOLD.row(size, foot)).filter(row -> !row.isEmpty());
        List<List<Phrase>> all = Stream.concat(body, sums).toList();
        paper.table(fit.widths(paper), BOLD.row(size, head), all);
    }

    private static Stream<List<String>> rows(List<ReportPage> pages, ReportCells cells) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .map(row -> cells.row(row).stream()
                        .map(cell -> cell.small().isEmpty() ? cell.text() : cell.text() + "\n" + cell.small())
                        .toList());
    }

    /** Each page may have been read somewhere else. */
    private static Instant asOf(List<ReportPage> pages) {
        return pages.stream()
                .map(ReportPage::asOf)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
