package org.aliquot.prose.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aliquot.prose.Fact;

/** Writes facts, always with their source and the day they were checked. */
final class FactHtml {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US);

    private FactHtml() {}

    /** Within a sentence. */
    static String inline(Fact fact) {
        return "<span class=\"fact\">" + new Document(fact.text()).inline() + " <span class=\"fact-source\">("
                + source(fact) + ")</span></span>";
    }

    static String table(List<Fact> facts) {
        return "<div class=\"table-wrap fact-table\" tabindex=\"0\" role=\"group\" aria-label=\"Table: facts with their sources\">"
                + "<table><thead><tr><th scope=\"col\">About</th><th scope=\"col\">Fact and source</th></tr></thead><tbody>"
                + facts.stream().map(FactHtml::row).collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    private static String row(Fact fact) {
        return "<tr><td>" + escaped(fact.about() + ": " + fact.label()) + "</td><td>"
                + new Document(fact.text()).inline() + " <span class=\"fact-source\">" + source(fact)
                + "</span></td></tr>";
    }

    private static String source(Fact fact) {
        String named = fact.address() == null
                ? escaped(fact.source())
                : "<a href=\"" + escaped(fact.address()) + "\">" + escaped(fact.source()) + "</a>";
        String vintage = fact.vintage() == null ? "" : ", " + escaped(fact.vintage());
        return fact.mark().words() + ": " + named + vintage + "; checked " + DAY.format(fact.checkedOn()) + due(fact);
    }

    private static String due(Fact fact) {
        if (fact.dueOn() == null) {
            return "";
        }
        String where = fact.address() == null ? "Ask the source." : "Look at the source.";
        return ". <span class=\"fact-due\">This may have changed: it was to be checked again by "
                + DAY.format(fact.dueOn()) + ". " + where + "</span>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
