package org.aliquot.web.reference;

import java.util.List;

/** What stands beside the questions of tutor mode: reference intervals, and the way to each course's glossary. */
public record RoomTables(List<IntervalsPage.Line> lines, List<Glossary> glossaries) {

    public record Glossary(String course, String url) {}

    public RoomTables {
        lines = List.copyOf(lines);
        glossaries = List.copyOf(glossaries);
    }
}
