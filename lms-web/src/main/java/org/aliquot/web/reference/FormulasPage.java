package org.aliquot.web.reference;

import java.util.List;

/** The formulas of a course, by area. */
public record FormulasPage(String course, String courseUrl, List<Area> areas) {

    public FormulasPage {
        areas = List.copyOf(areas);
    }

    public record Area(String title, String anchor, List<Line> formulas) {}

    /** @param html safe HTML */
    public record Line(String title, String html, List<String> where) {}
}
