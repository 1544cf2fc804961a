package org.aliquot.interchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.text.Ids;
import org.aliquot.interchange.text.Markup;
import org.aliquot.interchange.text.PlaceTags;
import org.aliquot.interchange.text.Shares;
import org.aliquot.interchange.text.Wildcards;
import org.jspecify.annotations.Nullable;

/** A question of GIFT as a neutral one. */
final class GiftNeutral {

    private static final BigDecimal WHOLE = BigDecimal.ONE;

    private final GiftQuestion from;
    private final @Nullable String category;
    private final QuestionSink sink;
    private final TreeSet<String> losses = new TreeSet<>();
    private final QuestionDraft draft = new QuestionDraft(QuestionType.DESCRIPTION);

    GiftNeutral(GiftQuestion from, @Nullable String category, QuestionSink sink) {
        this.from = from;
        this.category = category;
        this.sink = sink;
    }

    /** Empty when it was refused, which the sink knows. */
    Optional<Question> question() {
        draft.id(from.id() == null ? "" : from.id())
                .title(from.title() == null ? "" : from.title())
                .stem(markdown(from.stem()))
                .feedback(text(from.globalFeedback()))
                .place(PlaceTags.place(category, from.tags()));
        boolean taken = answers();
        Question question = draft.question();
        if (!taken) {
            return Optional.empty();
        }
        if (!losses.isEmpty()) {
            tell(Severity.DROPPED, "formatting", "Markdown has no " + String.join(", ", losses));
        }
        return Optional.of(question);
    }

    private boolean answers() {
        switch (from.answers()) {
            case GiftAnswers.Description _ -> draft.type(QuestionType.DESCRIPTION);
            case GiftAnswers.Essay _ -> draft.type(QuestionType.ESSAY);
            case GiftAnswers.TrueFalse truth -> truth(truth);
            case GiftAnswers.MultipleChoice choice -> {
                return choice(choice.choices());
            }
            case GiftAnswers.ShortAnswer terms ->
                draft.type(QuestionType.TEXT)
                        .answers(terms.choices().stream().map(this::term).toList());
            case GiftAnswers.Numerical numbers -> numbers(numbers.choices());
            case GiftAnswers.Matching matching -> matching(matching.pairs());
            case GiftAnswers.Ordering ordering -> ordering(ordering.steps());
        }
        return true;
    }

    private void truth(GiftAnswers.TrueFalse truth) {
        draft.type(QuestionType.TRUE_FALSE)
                .option(new QuestionOption(
                        "true", "True", truth.isTrue() ? WHOLE : BigDecimal.ZERO, text(truth.trueFeedback())))
                .option(new QuestionOption(
                        "false", "False", truth.isTrue() ? BigDecimal.ZERO : WHOLE, text(truth.falseFeedback())))
                .settings(QuestionSettings.USUAL.shuffled(false));
        if (truth.isTrue() && (truth.trueFeedback() != null || truth.falseFeedback() != null)) {
            tell(
                    Severity.CHANGED,
                    "feedback",
                    "read as that of true, then that of false; Moodle gives the first one to who answers wrongly: look at it");
        }
    }

    private boolean choice(List<GiftChoice> choices) {
        boolean several = choices.stream().noneMatch(GiftChoice::right);
        List<QuestionOption> options = new ArrayList<>();
        for (GiftChoice choice : choices) {
            BigDecimal weight = weight(choice, choice.right() ? WHOLE : BigDecimal.ZERO);
            options.add(new QuestionOption(
                    Ids.letter(options.size()), markdown(choice.text()), weight, text(choice.feedback())));
        }
        draft.type(several ? QuestionType.MULTIPLE : QuestionType.SINGLE).options(options);
        return options.stream().anyMatch(QuestionOption::isRight)
                || refuse("no answer is right: mark one by = or by a weight such as ~%50%");
    }

    private QuestionAnswer term(GiftChoice choice) {
        if (Wildcards.isWild(choice.text().text(), weight(choice, WHOLE))) {
            tell(
                    Severity.CHANGED,
                    "answer " + choice.text().text(),
                    "a star stands for any letters in Moodle; here it is a star");
        }
        return QuestionAnswer.words(
                Wildcards.fromMoodle(plain(choice.text())), weight(choice, WHOLE), text(choice.feedback()));
    }

    /** A term to be typed is no Markdown. */
    private String plain(GiftText text) {
        return switch (text.format()) {
            case "html" -> Markup.toPlain(markdown(text));
            case "markdown" -> Markup.toPlain(text.text());
            default -> text.text();
        };
    }

    private void numbers(List<GiftChoice> choices) {
        draft.type(QuestionType.NUMERIC);
        for (GiftChoice choice : choices) {
            BigDecimal weight = weight(choice, choice.right() ? WHOLE : BigDecimal.ZERO);
            draft.answer(number(choice, weight, text(choice.feedback())));
        }
    }

    private static QuestionAnswer number(GiftChoice choice, BigDecimal weight, String feedback) {
        return switch (choice.number()) {
            case GiftNumber.Exactly(BigDecimal number) ->
                QuestionAnswer.number(number.toPlainString(), "0", weight, feedback);
            case GiftNumber.Within(BigDecimal number, BigDecimal range) ->
                QuestionAnswer.number(number.toPlainString(), range.toPlainString(), weight, feedback);
            case GiftNumber.Between(BigDecimal low, BigDecimal high) -> {
                BigDecimal half = new BigDecimal("0.5");
                yield QuestionAnswer.number(
                        plain(low.add(high).multiply(half)),
                        plain(high.subtract(low).multiply(half)),
                        weight,
                        feedback);
            }
            case null, default -> QuestionAnswer.words("*", BigDecimal.ZERO, feedback);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void matching(List<GiftAnswers.Matching.Pair> pairs) {
        Map<String, String> rights = new LinkedHashMap<>();
        int sources = 0;
        List<QuestionPair> read = new ArrayList<>();
        for (GiftAnswers.Matching.Pair pair : pairs) {
            String right = rights.computeIfAbsent(pair.right(), _ -> "t" + (rights.size() + 1));
            String left = markdown(pair.left());
            read.add(new QuestionPair(
                    left, Markup.fromPlain(pair.right()), "", left.isEmpty() ? "" : "s" + ++sources, right));
        }
        draft.type(QuestionType.MATCHING).pairs(read);
    }

    private void ordering(List<GiftText> steps) {
        List<String> order = new ArrayList<>();
        for (GiftText step : steps) {
            order.add(Ids.letter(order.size()));
            draft.option(new QuestionOption(order.getLast(), markdown(step), BigDecimal.ZERO, ""));
        }
        draft.type(QuestionType.ORDERING).order(order);
    }

    private static BigDecimal weight(GiftChoice choice, BigDecimal usual) {
        return choice.weight() == null ? usual : Shares.ofPercent(choice.weight());
    }

    private boolean refuse(String why) {
        sink.refused(draft.question(), from.line(), "question", why);
        return false;
    }

    private void tell(Severity severity, String what, String why) {
        sink.finding(new QuestionFinding(draft.question().name(), from.line(), severity, what, why));
    }

    private String text(@Nullable GiftText text) {
        return text == null ? "" : markdown(text);
    }

    private String markdown(GiftText text) {
        return switch (text.format()) {
            case "markdown" -> text.text();
            case "html" -> Markup.fromHtml(text.text(), link -> link, losses);
            case "plain" -> Markup.fromPlain(text.text());
            default -> Markup.fromMixed(text.text(), link -> link, losses);
        };
    }
}
