package org.aliquot.web.report;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.paper.PaperFont.SERIF;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aliquot.reportmail.ReportPaper;
import org.aliquot.reports.Column;
import org.aliquot.reports.Format;
import org.aliquot.reports.ReportPage;
import org.aliquot.web.Dates;
import org.aliquot.web.paper.PaperFont;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.springframework.stereotype.Component;

/** Sets a report as pages on paper, across, with the sums of all rows at the end. */
@Component
class ReportOnPaper implements ReportPaper {

    private static final float CELL = 8.5f;
    private static final float WIDE = 3;
    private static final float NARROW = 1.6f;

    @Override
    public byte[] of(String name, List<ReportPage> pages, boolean whole, ZoneId zone) {
        return TaggedPaper.file(
                name, PageSize.LETTER.rotate(), paper -> write(paper, name, pages, whole, new Dates(zone, Locale.US)));
    }

    private static void write(TaggedPaper paper, String name, List<ReportPage> pages, boolean whole, Dates dates) {
        ReportPage first = pages.getFirst();
        List<Column<?>> columns =
                first.request().columns().stream().filter(Column::standsAlone).toList();
        paper.numbered(name);
        paper.heading(1, SERIF.words(name, 22), 0);
        paper.paragraph(
                REGULAR.words(
                        first.request().report().title() + ", as of " + dates.dateTime(asOf(pages))
                                + (whole ? "" : ". Only the first 2,000 rows. For all rows, choose Excel."),
                        CELL + 1),
                4);
        ReportCells cells = new ReportCells(first.request(), dates, null);
        Stream<List<Phrase>> rows = pages.stream()
                .flatMap(page -> page.rows().stream())
                .map(row -> cells.row(row).stream()
                        .map(cell -> words(
                                REGULAR, cell.small().isEmpty() ? cell.text() : cell.text() + "\n" + cell.small()))
                        .toList());
        Stream<List<Phrase>> foot = Stream.of(new ReportFoot(first)
                        .cells().stream().map(cell -> words(BOLD, cell.text())).toList())
                .filter(row -> !row.isEmpty());
        paper.table(
                widths(columns),
                columns.stream().map(column -> words(BOLD, column.title())).toList(),
                Stream.concat(rows, foot).toList());
    }

    /** Each page may have been read somewhere else. */
    private static Instant asOf(List<ReportPage> pages) {
        return pages.stream()
                .map(ReportPage::asOf)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static float[] widths(List<Column<?>> columns) {
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).format() == Format.TEXT ? WIDE : NARROW;
        }
        return widths;
    }

    private static Phrase words(PaperFont font, String words) {
        return font.words(words, CELL);
    }
}
