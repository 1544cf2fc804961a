package org.aliquot.web.goal;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/** Telling what the board said, and what was told before. */
public record ResultPage(
        List<Choice> targets,
        String satOn,
        String latest,
        String outcome,
        String score,
        List<Area> areas,
        List<Told> told,
        FieldErrors errors) {

    /** @param exam beside its title where areas of several are to choose from; empty elsewhere */
    public record Area(String value, String title, String exam, boolean chosen) {}

    /** A result that was told. */
    public record Told(String words, String removal) {}
}
