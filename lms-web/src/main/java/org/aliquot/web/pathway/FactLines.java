package org.aliquot.web.pathway;

import static org.aliquot.web.language.Phrases.t;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.aliquot.prose.Fact;
import org.aliquot.prose.Prose;
import org.aliquot.web.language.Phrases;
import org.springframework.stereotype.Component;

/** Writes facts on pages, always with their source and the day they were checked. */
@Component
class FactLines {

    private final Prose prose;

    FactLines(Prose prose) {
        this.prose = prose;
    }

    PathwayPage.Line of(Fact fact) {
        return new PathwayPage.Line(
                fact.label(),
                prose.inline(fact.text()),
                new PathwayPage.Source(
                        t(fact.mark().words()),
                        fact.source(),
                        fact.address(),
                        fact.vintage(),
                        t("fact|checked {0}", day(fact.checkedOn())),
                        fact.dueOn() == null
                                ? null
                                : t("This may have changed: it was to be checked again by {0}.", day(fact.dueOn()))
                                        + " "
                                        + (fact.address() == null ? t("Ask the source.") : t("Look at the source."))));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Phrases.locale())
                .format(day);
    }
}
