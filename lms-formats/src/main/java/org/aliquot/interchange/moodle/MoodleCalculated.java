package org.aliquot.interchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.PackFields;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.family.FamilyDraft;
import org.aliquot.interchange.family.FamilyKey;
import org.aliquot.interchange.family.Sum;
import org.aliquot.interchange.family.SumReader;
import org.aliquot.interchange.family.Unfit;
import org.aliquot.interchange.text.Ids;
import org.aliquot.interchange.text.XmlPiece;
import org.aliquot.question.FamilyContent;
import org.jspecify.annotations.Nullable;

/** Moodle's calculated questions as families of ours: wildcards become parameters, the formula becomes the key. */
final class MoodleCalculated {

    private static final Pattern HOLE =
            Pattern.compile("\\{=(?<formula>[^{}]*(?:\\{[^{}]+}[^{}]*)*)}|\\{(?<name>\\p{Alpha}[^>} <{\"']*)}");

    private final XmlPiece xml;
    private final MoodleTexts texts;
    private final Telling telling;
    private final MoodleWildcards wildcards;
    private final FamilyDraft family;

    MoodleCalculated(XmlPiece xml, MoodleTexts texts, Telling telling) {
        this.xml = xml;
        this.texts = texts;
        this.telling = telling;
        this.wildcards = new MoodleWildcards(xml);
        this.family = new FamilyDraft(wildcards.drawn());
    }

    /** Fills the draft, or says in an {@link Unfit} why it cannot. */
    void fill(QuestionDraft draft, List<QuestionSettings.Unit> units, boolean shuffle) {
        if (wildcards.areShared()) {
            telling.tell(
                    Severity.CHANGED, "shared wildcards", "its numbers are drawn for it alone, not shared with others");
        }
        draft.stem(text(xml.first("questiontext"), null)).feedback(text(xml.first("generalfeedback"), null));
        if (xml.attribute("type").equals("calculatedmulti")) {
            options(draft, shuffle);
        } else {
            number(draft, units);
        }
    }

    private String text(XmlPiece holder, @Nullable String rounding) {
        Matcher hole = HOLE.matcher(holder.first("text").text());
        StringBuilder marked = new StringBuilder();
        while (hole.find()) {
            hole.appendReplacement(marked, Matcher.quoteReplacement(marked(hole, rounding)));
        }
        return family.words(texts.markdown(holder, hole.appendTail(marked).toString()));
    }

    /** Braces around anything else are braces. */
    private String marked(Matcher hole, @Nullable String rounding) {
        String formula = hole.group("formula");
        if (formula != null) {
            return family.hole(sum(formula), rounding);
        }
        String name = hole.group("name");
        return family.names().contains(name) ? family.hole(name) : hole.group();
    }

    private Sum sum(String formula) {
        return SumReader.read(formula, SumReader.Dialect.MOODLE, family.names());
    }

    private void number(QuestionDraft draft, List<QuestionSettings.Unit> units) {
        XmlPiece right = right();
        FamilyKey key = new FamilyKey(sum(right.first("text").text()), null, tolerance(right), false);
        draft.type(QuestionType.NUMERIC)
                .answers(List.of(QuestionAnswer.number(
                        "{{key}}", key.tolerance(), BigDecimal.ONE, text(right.first("feedback"), null))))
                .settings(new QuestionSettings(true, true, null, false, null, units));
        PackFields own = family.asking(draft, key, wildcards.listed()).own();
        FamilyContent made = own == null ? null : own.family();
        if (made != null) {
            tellShortened(made.values().getLast().round());
        }
    }

    private void tellShortened(@Nullable String rounding) {
        if (rounding != null) {
            telling.tell(
                    Severity.CHANGED,
                    "key",
                    "it is rounded to " + rounding + " decimals, far less than the tolerance lets an answer be off");
        }
    }

    /** The one formula that earns the point. */
    private XmlPiece right() {
        List<XmlPiece> earning = xml.all("answer").stream()
                .filter(answer -> MoodleQuestion.weight(answer).signum() > 0)
                .toList();
        if (earning.size() != 1 || MoodleQuestion.weight(earning.getFirst()).compareTo(BigDecimal.ONE) != 0) {
            throw new Unfit("not one formula alone earns the whole point");
        }
        if (xml.all("answer").size() > 1) {
            telling.tell(Severity.DROPPED, "further answers", "a family has one key; the others earned nothing");
        }
        return earning.getFirst();
    }

    private static String tolerance(XmlPiece answer) {
        String written = answer.first("tolerance").text().strip();
        BigDecimal amount = new BigDecimal(MoodleQuestion.number(written.isEmpty() ? "0" : written));
        if (amount.signum() == 0) {
            return "0";
        }
        return switch (answer.first("tolerancetype").text().strip()) {
            case "1", "relative" -> FamilyKey.tolerance(amount, true);
            case "2", "nominal" -> FamilyKey.tolerance(amount, false);
            case "3", "geometric" ->
                throw new Unfit("its tolerance is geometric; ours are a share of the answer or a fixed amount");
            default -> throw new Unfit("it does not say whether its tolerance is a share of the answer or an amount");
        };
    }

    private void options(QuestionDraft draft, boolean shuffle) {
        String single = xml.first("single").text().strip();
        if (xml.has("single") && !single.equals("1") && !single.equals("true")) {
            throw new Unfit("several options may be right; a family has one right option");
        }
        List<QuestionOption> options = new ArrayList<>();
        for (XmlPiece answer : xml.all("answer")) {
            options.add(new QuestionOption(
                    Ids.letter(options.size()),
                    text(answer, rounding(answer)),
                    MoodleQuestion.weight(answer),
                    text(answer.first("feedback"), null)));
        }
        long right = options.stream()
                .filter(option -> option.weight().compareTo(BigDecimal.ONE) == 0)
                .count();
        if (right != 1 || options.size() < 2) {
            throw new Unfit("not one option of several alone is right");
        }
        draft.type(QuestionType.SINGLE).options(options).settings(QuestionSettings.USUAL.shuffled(shuffle));
        family.shown(draft, wildcards.listed());
    }

    /** Decimals or significant figures in which an option shows its result. */
    private static String rounding(XmlPiece answer) {
        String digits = answer.first("correctanswerlength").text().strip();
        boolean significant = answer.first("correctanswerformat").text().strip().equals("2");
        if (!digits.matches(significant ? "[1-9]" : "[0-6]")) {
            throw new Unfit("an option shows " + (digits.isEmpty() ? "unknown" : digits)
                    + (significant ? " figures" : " decimals") + "; ours show up to six decimals or nine figures");
        }
        return significant ? digits + "s" : digits;
    }
}
