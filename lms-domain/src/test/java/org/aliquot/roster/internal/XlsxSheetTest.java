package org.aliquot.roster.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A list of people comes from outside: what a workbook says of itself ends no server. */
class XlsxSheetTest {

    private static final String HEADING = "<row r=\"1\">" + cell("A1", "email") + cell("B1", "name") + "</row>";
    private static final String MAYA = "<row r=\"3\">" + cell("A3", "maya@example.org") + cell("C3", "x") + "</row>";

    @Test
    void cellsComeWithTheirRowAndColumn() throws IOException {
        assertThat(SheetFile.rows(workbook(HEADING + MAYA)))
                .extracting(SheetRow::number, row -> row.cell(0), row -> row.cell(1), row -> row.cell(2))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "email", "name", ""),
                        org.assertj.core.groups.Tuple.tuple(3, "maya@example.org", "", "x"));
    }

    @Test
    void aCellInAColumnThatThereIsNotIsRefused() throws IOException {
        byte[] hostile = workbook(HEADING + "<row r=\"2\">" + cell("ZZZZZZ2", "far") + "</row>");

        refuses(hostile, "row 2");
    }

    @Test
    void thousandsOfCellsInTheLastColumnAreRefusedAtTheFirst() throws IOException {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int row = 2; row < 5_002; row++) {
            rows.append("<row r=\"%d\">%s</row>".formatted(row, cell("XFD" + row, "far")));
        }

        refuses(workbook(rows.toString()), "row 2 a cell is beyond column 200");
    }

    @Test
    void cellsThatOnlyLookLikeSomethingCountForNothing() throws IOException {
        byte[] painted =
                workbook(HEADING + "<row r=\"2\">" + cell("A2", "maya@example.org") + "<c r=\"XFD2\" s=\"1\"/></row>");

        assertThat(SheetFile.rows(painted).getLast().cells()).containsExactly("maya@example.org");
    }

    @Test
    void whatUnpacksToMoreThanAListOfPeopleIsRefused() throws IOException {
        refuses(workbook(HEADING + ("<x>" + " ".repeat(1 << 20) + "</x>").repeat(70)), "too large");
    }

    @Test
    void rowsWithoutEndAreRefused() throws IOException {
        refuses(workbook(HEADING + "<row r=\"2\"/>".repeat(200_000)), "more than 100,000 rows");
    }

    @Test
    void aPictureIsNotReadForQuotationMarks() {
        byte[] picture = "\211PNG\r\n\32\n\0\0\0\rIHDR\"email\",name\n".getBytes(StandardCharsets.ISO_8859_1);

        refuses(picture, "This is not a list of people.");
    }

    private static void refuses(byte[] workbook, String why) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> SheetFile.rows(workbook))
                        .isInstanceOf(UnreadableFile.class)
                        .hasMessageContaining(why));
    }

    private static String cell(String place, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
    }

    private static byte[] workbook(String rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            String links = "<Relationships><Relationship Id=\"r1\" Type=\"x/%s\" Target=\"%s\"/></Relationships>";
            put(zip, "_rels/.rels", links.formatted("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"People\" id=\"r1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", links.formatted("worksheet", "sheet1.xml"));
            put(zip, "xl/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
