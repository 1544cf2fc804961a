package org.aliquot.interchange.moodle;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.bank.ForeignFeatures;
import org.aliquot.interchange.text.Markup;
import org.aliquot.interchange.text.Shares;

/** A gap as Moodle writes it within a text. */
final class ClozeText {

    private ClozeText() {}

    static String of(QuestionGap gap, ForeignFeatures abroad) {
        if (!gap.options().isEmpty()) {
            return "{1:MULTICHOICE:"
                    + gap.options().stream().map(ClozeText::option).collect(Collectors.joining("~")) + "}";
        }
        boolean number = gap.answers().stream().anyMatch(QuestionAnswer::number);
        return "{1:" + (number ? "NUMERICAL" : "SHORTANSWER") + ":"
                + gap.answers().stream().map(answer -> answer(answer, abroad)).collect(Collectors.joining("~"))
                + "}";
    }

    private static String option(QuestionOption option) {
        return entry(option.weight(), inline(option.text()), option.feedback());
    }

    private static String answer(QuestionAnswer answer, ForeignFeatures abroad) {
        QuestionAnswer plain = answer.number() ? abroad.absolute(answer) : answer;
        String tolerance = plain.number() ? ":" + plain.tolerance() : "";
        return entry(plain.weight(), html(plain.text()) + tolerance, plain.feedback());
    }

    private static String entry(BigDecimal weight, String text, String feedback) {
        String mark = weight.compareTo(BigDecimal.ONE) == 0
                ? "="
                : weight.signum() == 0 ? "" : "%" + Shares.percent(weight) + "%";
        return mark + escaped(text) + (feedback.isBlank() ? "" : "#" + escaped(inline(feedback)));
    }

    private static String inline(String markdown) {
        return Markup.toHtml(markdown, link -> link)
                .replaceAll("^<p>|</p>$", "")
                .replace("</p>\n<p>", "<br />")
                .replace("\n", " ");
    }

    private static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\}#~])", "\\\\$1");
    }
}
