package org.aliquot.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A Common Cartridge: two modules, three pages that link to each other, a picture, a quiz of two questions, a discussion. */
final class SomeCourse {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param tag makes it another course than any other */
    SomeCourse(String tag) throws IOException {
        text("imsmanifest.xml", """
                <manifest identifier="course-%1$s"><metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion>
                <lom><general><title><string>Phlebotomy %1$s</string></title></general></lom></metadata>
                <organizations><organization><item identifier="root">
                <item identifier="m1"><title>Before the draw</title>
                  <item identifier="i1" identifierref="p1"><title>Tubes</title></item>
                  <item identifier="i2" identifierref="p2"><title>Labels</title></item>
                  <item identifier="i3" identifierref="d1"><title>Talk about it</title></item></item>
                <item identifier="m2"><title>After the draw</title>
                  <item identifier="i4" identifierref="p3"><title>Transport</title></item>
                  <item identifier="i5" identifierref="q1"><title>Week 1</title></item></item>
                </item></organization></organizations>
                <resources>
                <resource identifier="p1" type="webcontent" href="pages/tubes.html"><file href="pages/tubes.html"/></resource>
                <resource identifier="p2" type="webcontent" href="pages/labels.html"/>
                <resource identifier="p3" type="webcontent" href="pages/transport.html"/>
                <resource identifier="f1" type="webcontent" href="web_resources/rack.png"/>
                <resource identifier="d1" type="imsdt_xmlv1p3" href="d1.xml"/>
                <resource identifier="q1" type="imsqti_xmlv1p2/imscc_xmlv1p3/assessment" href="q1/quiz.xml"/>
                </resources></manifest>""".formatted(tag));
        page("tubes", """
                <h2>Order</h2><p>First citrate, see <a href="labels.html">labels</a>.</p>
                <p><img src="$IMS-CC-FILEBASE$/rack.png" alt="A rack of six tubes"></p><h2>Care</h2><p>Invert.</p>""");
        page("labels", "<p>At the bedside, before <a href=\"$WIKI_REFERENCE$/pages/transport\">transport</a>.</p>");
        page("transport", "<p>Upright.</p>");
        text("d1.xml", "<topic><title>Talk about it</title></topic>");
        quiz(tag, "Which tube comes first");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        files.put("web_resources/rack.png", png.toByteArray());
    }

    SomeCourse page(String name, String html) {
        return text("pages/" + name + ".html", "<html><body>" + html + "</body></html>");
    }

    SomeCourse quiz(String tag, String stem) {
        return text(
                "q1/quiz.xml",
                "<questestinterop><assessment ident=\"a\" title=\"Week 1\"><section ident=\"s\">"
                        + item("one", stem + " in " + tag + "?")
                        + item(
                                "two",
                                "Which tube comes last of all those in set " + tag
                                        + " when nothing else was asked for?")
                        + "</section></assessment></questestinterop>");
    }

    private static String item(String id, String stem) {
        return """
                <item ident="%s"><presentation><material><mattext texttype="text/html">%s</mattext></material>
                <response_lid ident="r" rcardinality="Single"><render_choice>
                <response_label ident="1"><material><mattext>Citrate</mattext></material></response_label>
                <response_label ident="2"><material><mattext>EDTA</mattext></material></response_label>
                </render_choice></response_lid></presentation><resprocessing>
                <outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE"/></outcomes>
                <respcondition continue="No"><conditionvar><varequal respident="r">1</varequal></conditionvar>
                <setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing></item>
                """.formatted(id, stem);
    }

    SomeCourse text(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
