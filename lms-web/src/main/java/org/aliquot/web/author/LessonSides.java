package org.aliquot.web.author;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemVersion;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonPart;
import org.aliquot.catalog.LessonPreview;
import org.aliquot.catalog.LessonText;
import org.aliquot.question.ItemType;
import org.aliquot.web.atlas.PortraitRow;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a text as learners would read it, its checks without their keys. */
@Component
class LessonSides {

    private final LessonDesk desk;
    private final ItemBank bank;

    LessonSides(LessonDesk desk, ItemBank bank) {
        this.desk = desk;
        this.bank = bank;
    }

    /** A stretch of a lesson's text. */
    LessonSide side(String body) {
        return side(new LessonText("", "", 0, List.of(), List.of(), List.of(), body));
    }

    LessonSide side(LessonText text) {
        LessonPreview preview = desk.preview(text);
        Map<String, ItemForLearner> questions = questions(preview);
        return new LessonSide(
                text.title(),
                text.summary(),
                text.minutes(),
                text.objectives(),
                preview.parts().stream().map(part -> part(part, questions)).toList(),
                preview.headings(),
                preview.sourcesHtml());
    }

    private Map<String, ItemForLearner> questions(LessonPreview preview) {
        List<String> slugs = preview.parts().stream()
                .flatMap(part -> switch (part) {
                    case LessonPart.Check(var slug) -> Stream.of(slug);
                    case LessonPart.Opening(var slug) -> Stream.of(slug);
                    case LessonPart.Text _, LessonPart.Figure _, LessonPart.Portraits _ -> Stream.<String>empty();
                })
                .distinct()
                .toList();
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return bank.current(slugs).stream()
                .collect(Collectors.toMap(ItemVersion::slug, version -> bank.forLearner(version.id())));
    }

    private static PreviewPart part(LessonPart part, Map<String, ItemForLearner> questions) {
        return switch (part) {
            case LessonPart.Text(var html) -> new PreviewPart.Text(html);
            case LessonPart.Figure(var exhibit, var caption) ->
                new PreviewPart.Figure(new ExhibitView(exhibit.svg(), caption, exhibit.description()));
            case LessonPart.Portraits(var of, var caption) ->
                new PreviewPart.Portraits(PortraitRow.of(null, of, caption));
            case LessonPart.Opening(var slug) -> check(slug, questions.get(slug));
            case LessonPart.Check(var slug) -> check(slug, questions.get(slug));
        };
    }

    private static PreviewPart check(String slug, @Nullable ItemForLearner question) {
        return question == null
                ? new PreviewPart.Check(slug, null, Drawn.NOTHING, List.of(), "")
                : new PreviewPart.Check(
                        slug,
                        Questions.asked(question),
                        Drawn.of(question.task(), List.of(), null),
                        Questions.listed(question),
                        todo(question.type()));
    }

    private static String todo(ItemType type) {
        return switch (type) {
            case SINGLE, TRUE_FALSE, MULTIPLE, FIELD -> "";
            case NUMERIC -> "Learners type a number.";
            case MATCHING -> "Learners match these.";
            case ORDERING -> "Learners put these in order.";
            case ANTIBODY_PANEL ->
                "Learners cross out antigens and name the antibody. Each learner, and each try, gets another panel.";
            case CONTROL_CHART ->
                "Learners choose the rule that is broken and mark runs where that is asked for. Each learner, and each try, gets another chart.";
            case TEXT, CLOZE, HOTSPOT, DIFFERENTIAL, FIELD_MARKS, FIELD_COUNT, RULED, WRITTEN ->
                "Lessons cannot ask this kind of question. Take the check out; the lesson cannot be published with it.";
        };
    }
}
