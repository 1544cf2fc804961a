package org.aliquot.web.author;

import java.util.List;
import org.aliquot.web.question.ExhibitView;

/**
 * Drawings and pictures that can be put into the text, and a form for more.
 *
 * @param problems what was wrong with the file just sent
 */
public record ExhibitPanel(List<Line> latest, List<String> problems, String title, String description) {

    /** @param markdown what is put into the text */
    public record Line(String name, String title, ExhibitView view, String markdown) {}
}
