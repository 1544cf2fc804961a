package org.aliquot.bank.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.OptionReview;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.TaskView;
import org.aliquot.question.ItemType;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;

/**
 * Two views of one question made into one that holds each text in both languages: {@code class="tongue"} with its {@code lang}. A
 * page shows one of them; whoever takes the tags away has both, with a point between them.
 */
final class BothLanguages {

    private static final String INLINE = """
            <span class="tongue" lang="%s">%s</span><span class="tongue-or"> · </span><span class="tongue" lang="en">%s</span>\
            """;

    private static final String BLOCK = """
            <div class="tongue" lang="%s">%s</div><div class="tongue" lang="en">%s</div>\
            """;

    private static final String GAP = "<span data-gap=\"[^\"]*\"></span>";

    private final Language language;

    BothLanguages(Language language) {
        this.language = language;
    }

    ItemForLearner asked(ItemForLearner english, ItemForLearner other) {
        return new ItemForLearner(
                english.id(),
                stem(english.type(), english.stemHtml(), other.stemHtml()),
                english.exhibit(),
                task(english.task(), other.task()));
    }

    ItemReview reviewed(ItemReview english, ItemReview other) {
        Map<String, OptionReview> options =
                other.options().stream().collect(Collectors.toMap(OptionReview::id, Function.identity()));
        return new ItemReview(
                english.id(),
                english.slug(),
                english.number(),
                stem(english.type(), english.stemHtml(), other.stemHtml()),
                english.exhibit(),
                task(english.task(), other.task()),
                english.options().stream()
                        .map(option -> option(option, requireNonNull(options.get(option.id()))))
                        .toList(),
                english.key(),
                english.rubric(),
                new ItemReview.Explanation(
                        block(
                                english.explained().rationaleHtml(),
                                other.explained().rationaleHtml()),
                        inlineOrNull(
                                english.explained().takeawayHtml(),
                                other.explained().takeawayHtml()),
                        english.explained().link(),
                        english.explained().references(),
                        english.explained().outlined()),
                english.topic(),
                english.level());
    }

    List<AnswerPart> parts(List<AnswerPart> english, List<AnswerPart> other) {
        return IntStream.range(0, english.size())
                .mapToObj(i -> part(english.get(i), other.get(i)))
                .toList();
    }

    private AnswerPart part(AnswerPart english, AnswerPart other) {
        return new AnswerPart(
                inline(english.label(), other.label()),
                inlineOrNull(english.given(), other.given()),
                inline(english.expected(), other.expected()),
                english.right(),
                inline(english.rationale(), other.rationale()));
    }

    private OptionReview option(OptionReview english, OptionReview other) {
        return new OptionReview(
                english.id(),
                inline(english.html(), other.html()),
                english.correct(),
                inline(english.rationaleHtml(), other.rationaleHtml()));
    }

    private TaskView task(TaskView english, TaskView other) {
        return english.withOptions(options(english.options(), other.options()))
                .withPairs(options(english.sources(), other.sources()), options(english.targets(), other.targets()));
    }

    private List<OptionView> options(List<OptionView> english, List<OptionView> other) {
        Map<String, String> words = other.stream().collect(Collectors.toMap(OptionView::id, OptionView::html));
        return english.stream()
                .map(option -> new OptionView(
                        option.id(), inline(option.html(), words.getOrDefault(option.id(), option.html()))))
                .toList();
    }

    /** There is one field for each gap: it stands in the reader's language, and the English is read beside it. */
    private String stem(ItemType type, String english, String other) {
        return type == ItemType.CLOZE && !english.equals(other)
                ? other + "<div class=\"tongue\" lang=\"en\">" + english.replaceAll(GAP, "____") + "</div>"
                : block(english, other);
    }

    private String block(String english, String other) {
        return english.equals(other) ? english : BLOCK.formatted(language.tag(), other, english);
    }

    private @Nullable String inlineOrNull(@Nullable String english, @Nullable String other) {
        return english == null || other == null ? english : inline(english, other);
    }

    private String inline(String english, String other) {
        return english.equals(other) ? english : INLINE.formatted(language.tag(), other, english);
    }
}
