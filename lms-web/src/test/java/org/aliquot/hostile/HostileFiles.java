package org.aliquot.hostile;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** The files that ended the process once, made anew. */
final class HostileFiles {

    private static final int SIDE = 4000;
    private static final String BOUNDARY = "edge";

    private HostileFiles() {}

    static Attack pictures(int times) {
        return new HostileFile(
                "/api/v1/exhibits", "instructor", "multipart/form-data; boundary=" + BOUNDARY, upload(), times);
    }

    static Attack workbook() {
        return new HostileFile(
                "/api/v1/people/import?fileName=people.xlsx",
                "administrator",
                "application/octet-stream",
                wideWorkbook(),
                1);
    }

    /** A job that is taken up again after every start, if it ends the process. */
    static Attack loopingImport() {
        return new HostileFile(
                "/api/v1/imports?fileName=q.xml&format=moodle-xml",
                "instructor",
                "application/octet-stream",
                moodle(),
                1);
    }

    private static byte[] upload() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "title", "A field");
        part(body, "description", "Nothing but one color.");
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(picture());
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, String value) {
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value)
                .getBytes(StandardCharsets.US_ASCII));
    }

    /** Sixteen million points of four times sixteen bits, all alike: 124 KB as a file, 128 MB when opened. */
    private static byte[] picture() {
        ColorModel deep = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                ColorModel.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        BufferedImage picture = new BufferedImage(deep, deep.createCompatibleWritableRaster(SIDE, SIDE), false, null);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static byte[] moodle() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz><question type="truefalse"><name><text>q</text></name>
                <questiontext format="html"><text><![CDATA[<p>Is it?</p><img src="@@PLUGINFILE@@/a.png" alt="a field">]]></text>
                <file name="a.png" path="/" encoding="base64">%s</file></questiontext>
                <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
                </question></quiz>
                """.formatted(Base64.getEncoder().encodeToString(picture())).getBytes(StandardCharsets.UTF_8);
    }

    /** One cell in a column that is twelve million columns away. */
    private static byte[] wideWorkbook() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            entry(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            entry(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            entry(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            entry(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="people" sheetId="1" r:id="r1"/></sheets></workbook>""");
            entry(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
                    <row r="1"><c r="A1" t="inlineStr"><is><t>email</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c></row>\
                    <row r="2"><c r="ZZZZZZ2" t="inlineStr"><is><t>a@example.org</t></is></c></row></sheetData></worksheet>""");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
