package org.aliquot.web.author;

import java.util.List;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.staff.SentPicture;

/**
 * Drawings and pictures that can be put into the text, and a form for more.
 *
 * @param picture one that was not taken
 */
public record ExhibitPanel(List<Line> latest, SentPicture picture) {

    /** @param markdown what is put into the text */
    public record Line(String name, String title, ExhibitView view, String markdown) {}
}
