package org.aliquot.interchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks part by part, so that a part can be wrong. */
final class Workbooks {

    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /** A workbook of one sheet with these rows. */
    static Map<String, byte[]> of(String rows) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "_rels/.rels", link("rId1", "officeDocument", "xl/workbook.xml"));
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + LINKS
                        + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                link("rId1", "worksheet", "worksheets/sheet1.xml")
                        + link("rId2", "sharedStrings", "/xl/sharedStrings.xml"));
        put(
                parts,
                "xl/sharedStrings.xml",
                "<si><t>shared</t></si><si><r><t>two </t></r><r><t>runs</t></r><rPh><t>x</t></rPh></si>");
        put(parts, "xl/worksheets/sheet1.xml", "<sheetData>" + rows + "</sheetData>");
        return parts;
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINKS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void put(Map<String, byte[]> parts, String name, String inside) {
        parts.put(name, ("<?xml version=\"1.0\"?>\n<x>" + inside + "</x>").getBytes(StandardCharsets.UTF_8));
    }
}
