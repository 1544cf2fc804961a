package org.aliquot.interchange.cartridge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A cartridge made by hand. */
final class Cartridge {

    static final String ITEM = """
            <questestinterop><assessment ident="a" title="Tubes"><section ident="s">
            <item ident="%s" title="First"><presentation><material><mattext texttype="text/html">%s</mattext></material>
            <response_lid ident="r" rcardinality="Single"><render_choice>
            <response_label ident="1"><material><mattext>Citrate</mattext></material></response_label>
            <response_label ident="2"><material><mattext>EDTA</mattext></material></response_label>
            </render_choice></response_lid></presentation>
            <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE"/></outcomes>
            <respcondition continue="No"><conditionvar><varequal respident="r">1</varequal></conditionvar>
            <setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing></item>
            </section></assessment></questestinterop>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder resources = new StringBuilder();
    private String version = "1.1.0";
    private String tree = "";

    Cartridge version(String number) {
        version = number;
        return this;
    }

    Cartridge tree(String items) {
        tree = items;
        return this;
    }

    Cartridge file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Cartridge file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** A resource with its file. */
    Cartridge resource(String id, String type, String file, String text) {
        return listed(id, type, file).file(file, text);
    }

    Cartridge listed(String id, String type, String file) {
        resources.append("<resource identifier=\"%s\" type=\"%s\" href=\"%s\"><file href=\"%s\"/></resource>\n"
                .formatted(id, type, file, file));
        return this;
    }

    Cartridge page(String id, String file, String html) {
        return resource(
                id,
                "webcontent",
                file,
                "<html><head><title>Title of " + id + "</title></head><body>" + html + "</body></html>");
    }

    Path in(Path folder) throws IOException {
        Path path = folder.resolve("course.imscc");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            put(zip, "imsmanifest.xml", manifest().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        }
        return path;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private String manifest() {
        return """
                <manifest identifier="course-1" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
                    xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
                <metadata><schema>IMS Common Cartridge</schema><schemaversion>%s</schemaversion>
                <lom:lom><lom:general><lom:title><lom:string>Phlebotomy</lom:string></lom:title></lom:general></lom:lom></metadata>
                <organizations><organization identifier="o" structure="rooted-hierarchy"><item identifier="root">%s</item>
                </organization></organizations>
                <resources>%s</resources></manifest>
                """.formatted(version, tree, resources);
    }

    static String folder(String id, String title, String... items) {
        return "<item identifier=\"%s\"><title>%s</title>%s</item>".formatted(id, title, String.join("", items));
    }

    static String place(String id, String title, String resource) {
        return "<item identifier=\"%s\" identifierref=\"%s\"><title>%s</title></item>".formatted(id, resource, title);
    }
}
