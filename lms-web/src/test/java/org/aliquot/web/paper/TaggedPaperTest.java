package org.aliquot.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Tables on paper lose nothing, wherever a page ends, and are read aloud as tables. */
class TaggedPaperTest {

    private static final float[] WIDTHS = {1, 3};
    private static final List<Phrase> HEAD = PaperFont.BOLD.row(9, "Signer", "Remark");

    @ParameterizedTest
    @ValueSource(ints = {38, 39, 40, 41, 42, 43, 44})
    void aRowStandsOnOnePageWhereverThatEnds(int rowsBefore) throws IOException {
        List<List<Phrase>> rows = new ArrayList<>();
        IntStream.range(0, rowsBefore).forEach(_ -> rows.add(PaperFont.REGULAR.row(9, "someone", "short")));
        rows.add(PaperFont.REGULAR.row(9, "the last", "first-line\nsecond-line\nthird-line\nfourth-line\nfifth-line"));

        List<String> pages = pages(TaggedPaper.file("Table", paper -> paper.table(WIDTHS, HEAD, rows)));

        assertThat(pages)
                .filteredOn(page -> page.contains("first-line"))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("second-line", "third-line", "fourth-line", "fifth-line"));
    }

    @Test
    void aRowTallerThanAPageGoesOnOnTheNextBelowTheHead() throws IOException {
        String remark = IntStream.range(0, 900).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        byte[] file = TaggedPaper.file(
                "Table",
                paper ->
                        paper.table(WIDTHS, HEAD, List.of(PaperFont.REGULAR.row(9, "someone", remark + " " + remark))));

        String all = String.join(" ", pages(file));
        assertThat(IntStream.range(0, 900)
                        .filter(i -> all.split("word" + i + "\\b", -1).length != 3)
                        .toArray())
                .as("words that are not there twice")
                .isEmpty();
        try (PdfReader reader = new PdfReader(file)) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(2);
            for (int page = 2; page <= reader.getNumberOfPages(); page++) {
                assertThat(showsWhatIsNotRead(reader, page)).as("page " + page).isTrue();
            }
        }
    }

    @Test
    void aHeadIsNotLeftAloneAndIsHeardOnce() throws IOException {
        byte[] file = TaggedPaper.file("Table", paper -> {
            paper.placed(PaperFont.REGULAR.words("before", 9), 60, 200, 700);
            IntStream.range(0, 52).forEach(_ -> paper.paragraph(PaperFont.REGULAR.words("line", 9), 0));
            List<List<Phrase>> rows = new ArrayList<>();
            IntStream.range(0, 90).forEach(_ -> rows.add(PaperFont.REGULAR.row(9, "someone", "short")));
            paper.table(WIDTHS, HEAD, rows);
        });

        try (PdfReader reader = new PdfReader(file)) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            boolean begun = false;
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                String words = text.getTextFromPage(page);
                assertThat(words.contains("Remark")).isEqualTo(!begun && words.contains("short"));
                assertThat(showsWhatIsNotRead(reader, page)).isEqualTo(begun);
                begun |= words.contains("short");
            }
            assertThat(begun).isTrue();
            List<PdfDictionary> heads = elements(reader, "TH");
            assertThat(heads)
                    .hasSize(2)
                    .allSatisfy(
                            head -> assertThat(head.getAsDict(new PdfName("A")).get(new PdfName("Scope")))
                                    .hasToString("/Column"));
            assertThat(elements(reader, "TR")).hasSize(91);
        }
    }

    @Test
    void whatIsMeasuredFirstIsDrawnOnce() throws IOException {
        List<String> pages = pages(TaggedPaper.file("Table", paper -> {
            IntStream.range(0, 48).forEach(_ -> paper.paragraph(PaperFont.REGULAR.words("line", 9), 0));
            paper.together(() -> paper.table(
                    WIDTHS, HEAD, List.of(PaperFont.REGULAR.row(9, "someone", "one\ntwo\nthree\nfour\nfive\nsix"))));
        }));

        assertThat(pages).hasSize(2);
        assertThat(pages.getLast()).containsOnlyOnce("Remark").contains("six");
    }

    @Test
    void fifteenColumnsBreakNoWordAndNoNumber() throws IOException {
        List<String> head = List.of(
                "Learner",
                "Course",
                "Paid by",
                "Access",
                "Last day",
                "Lessons done",
                "Last place",
                "Checks right",
                "Time",
                "Exams",
                "Best score",
                "Last score",
                "Completed",
                "Last activity",
                "Idle since");
        List<String> row = List.of(
                "Zoë Nguyễn\nzoe.nguyen@example.org",
                "MLT preparation",
                "School",
                "Active",
                "Dec 31, 2026",
                "12 of 48",
                "Antibody identification with panels",
                "115 of 230",
                "12 h 30 min",
                "14",
                "470 (465–583)",
                "468 (452–571)",
                "Nov 20, 2026",
                "Nov 29, 2026",
                "Nov 21, 2026");
        List<String> pages =
                pages(TaggedPaper.file("Table", PageSize.LETTER.rotate(), paper -> fitted(paper, head, row)));

        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains(Stream.concat(head.stream(), row.stream())
                        .flatMap(cell -> Arrays.stream(cell.split("\\s")))
                        .toList());
    }

    private static void fitted(TaggedPaper paper, List<String> head, List<String> row) {
        ColumnFit fit = new ColumnFit(head.size(), 8.5f);
        fit.row(PaperFont.BOLD, head);
        fit.row(PaperFont.REGULAR, row);
        float size = fit.size(paper);
        assertThat(size).isBetween(6.5f, 8.5f);
        paper.table(fit.widths(paper), PaperFont.BOLD.row(size, head), List.of(PaperFont.REGULAR.row(size, row)));
    }

    @Test
    void aColumnOfTextsTakesWhatShortOnesLeave() {
        List<String> row = List.of(
                "8", "D 62%, because granulocytes are neither lysed nor transfused", "Hematology", "mlt-hem-0042");
        TaggedPaper.file("Key", paper -> {
            ColumnFit fit = new ColumnFit(row.size(), 9);
            fit.row(PaperFont.REGULAR, row);
            float[] widths = fit.widths(paper, 1);

            paper.table(widths, PaperFont.BOLD.row(9, "No.", "Answer", "Area", "Code"), List.of());
            float oneLine = paper.height(PaperFont.REGULAR.words("8", 9), widths[0]);
            for (int i = 0; i < widths.length; i++) {
                float room = widths[i] - PaperTable.BETWEEN_COLUMNS;
                assertThat(paper.height(PaperFont.REGULAR.words(row.get(i), 9), room))
                        .as(row.get(i))
                        .isEqualTo(oneLine);
            }
        });
    }

    @Test
    void longLinesBesideAColumnOfTextsLeaveItRoom() {
        String area = "Patient Test Management, Communications and Foundations, not scored";
        TaggedPaper.file("Key", paper -> {
            ColumnFit fit = new ColumnFit(3, 9);
            fit.row(PaperFont.REGULAR, List.of("Answer", area, area));
            float[] widths = fit.widths(paper, 0);

            paper.table(widths, PaperFont.BOLD.row(9, "Answer", "Area", "Remark"), List.of());
            assertThat(widths[0]).isGreaterThan(0.4f * paper.width());
        });
    }

    @Test
    void itsFontsGoAlong() throws IOException {
        byte[] file = TaggedPaper.file(
                "Table", paper -> paper.table(WIDTHS, HEAD, List.of(PaperFont.REGULAR.row(9, "a", "b"))));

        try (PdfReader reader = new PdfReader(file)) {
            List<PdfDictionary> fonts = IntStream.range(0, reader.getXrefSize())
                    .mapToObj(reader::getPdfObject)
                    .filter(PdfDictionary.class::isInstance)
                    .map(PdfDictionary.class::cast)
                    .filter(object -> PdfName.FONTDESCRIPTOR.equals(object.get(PdfName.TYPE)))
                    .toList();
            assertThat(fonts)
                    .hasSize(2)
                    .allSatisfy(font -> assertThat(font.get(PdfName.FONTFILE2)).isNotNull());
        }
    }

    /** What is read of each page. */
    private static List<String> pages(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(text.getTextFromPage(page));
            }
            return pages;
        }
    }

    /** Words that are there for the eye alone, as a head is on a further page. */
    private static boolean showsWhatIsNotRead(PdfReader reader, int page) throws IOException {
        return Pattern.compile("/Artifact BMC(?:(?!EMC).)*?\\bBT\\b", Pattern.DOTALL)
                .matcher(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1))
                .find();
    }

    private static List<PdfDictionary> elements(PdfReader reader, String role) {
        List<PdfDictionary> found = new ArrayList<>();
        for (int number = 0; number < reader.getXrefSize(); number++) {
            PdfObject object = reader.getPdfObject(number);
            if (object instanceof PdfDictionary element && new PdfName(role).equals(element.get(PdfName.S))) {
                found.add(element);
            }
        }
        return found;
    }
}
