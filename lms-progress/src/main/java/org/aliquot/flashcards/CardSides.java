package org.aliquot.flashcards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.OptionReview;
import org.aliquot.flashcards.Flashcard.Sides;

/** Both sides of a question in HTML that stands by itself: its own parts are safe already. Pure. */
final class CardSides {

    private CardSides() {}

    /**
     * Empty for kinds that cannot be asked on a card: panels, charts, counts, places in a picture, rows to be put in order, and
     * what people mark.
     *
     * @param parts of the answer, where options do not carry it
     * @param picture element that shows the drawing; empty where there is none
     */
    static Optional<Sides> of(ItemReview item, List<AnswerPart> parts, String picture) {
        return switch (item.type()) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> Optional.of(choice(item, picture));
            case NUMERIC, TEXT -> Optional.of(new Sides(item.stemHtml() + picture, expected(parts) + why(item)));
            case ORDERING,
                    MATCHING,
                    CLOZE,
                    HOTSPOT,
                    ANTIBODY_PANEL,
                    CONTROL_CHART,
                    DIFFERENTIAL,
                    FIELD,
                    FIELD_MARKS,
                    FIELD_COUNT,
                    RULED,
                    WRITTEN -> Optional.empty();
        };
    }

    private static Sides choice(ItemReview item, String picture) {
        String options = item.options().stream()
                .map(option -> "<li>" + option.html() + "</li>")
                .collect(Collectors.joining("", "<ol>", "</ol>"));
        String reasons =
                item.options().stream().map(CardSides::reason).collect(Collectors.joining("", "<ol>", "</ol>"));
        return new Sides(item.stemHtml() + picture + options, reasons + why(item));
    }

    private static String reason(OptionReview option) {
        return (option.correct() ? "<li class=\"right\">&#10003; " : "<li>") + option.html() + option.rationaleHtml()
                + "</li>";
    }

    private static String expected(List<AnswerPart> parts) {
        return parts.stream()
                .map(part -> (part.label().isEmpty() ? "" : part.label()) + "<div class=\"right\">" + part.expected()
                        + "</div>" + part.rationale())
                .collect(Collectors.joining());
    }

    private static String why(ItemReview item) {
        String takeaway = item.explained().takeawayHtml();
        return item.explained().rationaleHtml() + (takeaway == null ? "" : "<p><b>Remember</b></p>" + takeaway);
    }
}
