package org.aliquot.prose;

import java.util.List;

/** The outcome of reading a drawing. */
public sealed interface SvgCheck {

    /**
     * A drawing that holds nothing but what is allowed, written anew by us.
     *
     * @param svg safe to put into a page as it is; its ids begin with the drawing's name
     * @param title the drawing's own title
     * @param description the text twin
     */
    record Checked(String svg, String title, String description) implements SvgCheck {}

    record Refused(List<Flaw> flaws) implements SvgCheck {
        public Refused {
            flaws = List.copyOf(flaws);
        }
    }
}
