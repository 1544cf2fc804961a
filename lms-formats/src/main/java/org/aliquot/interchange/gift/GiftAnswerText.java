package org.aliquot.interchange.gift;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.bank.ForeignFeatures;
import org.aliquot.interchange.text.Markup;
import org.aliquot.interchange.text.Shares;
import org.aliquot.interchange.text.Wildcards;
import org.jspecify.annotations.Nullable;

/** What GIFT writes between the braces. */
final class GiftAnswerText {

    private static final BigDecimal FULL = BigDecimal.ONE;

    private final Question question;
    private final ForeignFeatures abroad;
    private final String usual;

    GiftAnswerText(Question question, ForeignFeatures abroad) {
        this.question = question;
        this.abroad = abroad;
        this.usual = GiftText.formatOf(question.stem());
    }

    /** Null when GIFT has no such question, which is then told. */
    @Nullable
    String text() {
        String inner = switch (question.type()) {
            case SINGLE, MULTIPLE -> options();
            case TRUE_FALSE -> truth();
            case TEXT -> terms();
            case NUMERIC -> numbers();
            case MATCHING -> pairs();
            case ORDERING -> steps();
            case ESSAY -> "";
            case DESCRIPTION -> "";
            default -> {
                abroad.refuse("GIFT has no questions of the kind " + question.kind());
                yield null;
            }
        };
        if (inner == null) {
            return null;
        }
        String feedback = question.feedback().isBlank() ? "" : "####" + GiftText.written(question.feedback(), usual);
        if (question.type() == QuestionType.DESCRIPTION) {
            if (!feedback.isEmpty()) {
                abroad.tell(Severity.DROPPED, "feedback", "a text that asks nothing has none in GIFT");
            }
            return "";
        }
        return "{" + inner + feedback + (inner.contains("\n") ? "\n}" : "}");
    }

    private String options() {
        boolean several = question.type() == QuestionType.MULTIPLE;
        return question.options().stream()
                .map(option -> "\n\t" + mark(option.weight(), several)
                        + GiftText.written(option.text(), usual)
                        + feedback(option.feedback()))
                .collect(Collectors.joining());
    }

    private static String mark(BigDecimal weight, boolean several) {
        if (!several && weight.compareTo(FULL) == 0) {
            return "=";
        }
        return weight.signum() == 0 ? "~" : "~%" + Shares.percent(weight) + "%";
    }

    private String feedback(String text) {
        return text.isBlank() ? "" : "#" + GiftText.written(text, usual);
    }

    /** The feedback of true stands first. */
    private @Nullable String truth() {
        QuestionOption yes = option("true");
        QuestionOption no = option("false");
        if (yes == null || no == null) {
            abroad.refuse("a true-false question has the options true and false");
            return null;
        }
        String right = yes.isRight() ? "TRUE" : "FALSE";
        if (no.feedback().isBlank()) {
            return right + feedback(yes.feedback());
        }
        return right + "#" + (yes.feedback().isBlank() ? "" : GiftText.written(yes.feedback(), usual))
                + feedback(no.feedback());
    }

    private @Nullable QuestionOption option(String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String terms() {
        if (question.solution().answers().stream()
                .allMatch(answer -> answer.text().contains("->"))) {
            abroad.refuse("GIFT takes answers with -> for pairs");
            return null;
        }
        return question.solution().answers().stream()
                .map(answer -> "\n\t=" + weight(answer) + term(Wildcards.toMoodle(answer.text(), answer.weight()))
                        + feedback(answer.feedback()))
                .collect(Collectors.joining());
    }

    private String term(String words) {
        return (usual.equals("moodle") ? "" : "[plain]") + GiftText.escaped(words);
    }

    private static String weight(QuestionAnswer answer) {
        return answer.weight().compareTo(FULL) == 0 ? "" : "%" + Shares.percent(answer.weight()) + "%";
    }

    private String numbers() {
        List<QuestionAnswer> answers = question.solution().answers();
        return "#"
                + answers.stream()
                        .map(answer -> "\n\t" + (answer.number() ? "=" : "~")
                                + (answer.number() ? weight(answer) : "")
                                + number(answer)
                                + feedback(answer.feedback()))
                        .collect(Collectors.joining());
    }

    private String number(QuestionAnswer answer) {
        if (!answer.number()) {
            return answer.text();
        }
        QuestionAnswer plain = abroad.absolute(answer);
        return plain.text() + (plain.tolerance().isEmpty() ? "" : ":" + plain.tolerance());
    }

    private @Nullable String pairs() {
        if (question.solution().pairs().stream().anyMatch(pair -> pair.left().contains("->"))) {
            abroad.refuse("GIFT would take -> in a left side for the arrow of the pair");
            return null;
        }
        if (question.solution().pairs().stream()
                .anyMatch(pair -> !pair.feedback().isEmpty())) {
            abroad.tell(Severity.DROPPED, "feedback of pairs", "GIFT has none");
        }
        return question.solution().pairs().stream().map(this::pair).collect(Collectors.joining());
    }

    private String pair(QuestionPair pair) {
        String right = Markup.toPlain(pair.right());
        if (!Markup.isPlain(pair.right())) {
            abroad.tell(Severity.CHANGED, "target " + right, "right sides have no formatting in GIFT");
        }
        return "\n\t=" + (pair.left().isEmpty() ? "" : GiftText.written(pair.left(), usual)) + " -> "
                + GiftText.escaped(right.replace('\n', ' '));
    }

    private String steps() {
        return ">\n"
                + question.solution().order().stream()
                        .map(this::option)
                        .map(option -> "\t" + (option == null ? "" : GiftText.written(option.text(), usual)))
                        .collect(Collectors.joining("\n"));
    }
}
