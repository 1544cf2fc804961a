package org.aliquot.web.pathway;

import org.aliquot.prose.Fact;
import org.aliquot.prose.Prose;
import org.springframework.stereotype.Component;

/** Writes facts on pages, always with their source and the day they were checked. */
@Component
class FactLines {

    private final Prose prose;

    FactLines(Prose prose) {
        this.prose = prose;
    }

    PathwayPage.Line of(Fact fact) {
        String vintage = fact.vintage() == null ? "" : fact.vintage() + "; ";
        return new PathwayPage.Line(
                fact.label(),
                prose.inline(fact.text()),
                new PathwayPage.Source(
                        fact.mark().words(),
                        fact.source(),
                        fact.address(),
                        vintage + "checked " + fact.checkedOn(),
                        fact.dueOn() == null
                                ? null
                                : "This may have changed: it was to be checked again by " + fact.dueOn() + ". "
                                        + (fact.address() == null ? "Ask the source." : "Look at the source.")));
    }
}
