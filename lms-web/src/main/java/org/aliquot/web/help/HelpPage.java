package org.aliquot.web.help;

import java.util.List;
import org.aliquot.prose.HeadingLine;

/**
 * A guide, as safe HTML.
 *
 * @param others all guides, this one among them
 */
public record HelpPage(String title, List<HeadingLine> headings, String html, List<Other> others) {

    public record Other(String title, String url, boolean isThis) {}

    public HelpPage {
        headings = List.copyOf(headings);
        others = List.copyOf(others);
    }
}
