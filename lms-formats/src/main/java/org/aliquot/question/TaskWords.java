package org.aliquot.question;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the words out of a task, and puts others in. What a task has no words for stays as it is. */
final class TaskWords {

    private TaskWords() {}

    static Map<String, ItemWords.Part> parts(Task task) {
        Map<String, ItemWords.Part> parts = new HashMap<>();
        task.options().forEach(option -> parts.put(option.id(), new ItemWords.Part(option.text(), option.rationale())));
        switch (task) {
            case OrderingTask ordering -> ordering.steps().forEach(step -> parts.put(step.id(), plain(step)));
            case MatchingTask matching -> {
                matching.sources()
                        .forEach(source ->
                                parts.put(source.id(), new ItemWords.Part(source.text(), source.rationale())));
                matching.targets().forEach(target -> parts.put(target.id(), plain(target)));
            }
            case HotspotTask hotspot ->
                hotspot.places().forEach(place -> parts.put(place.id(), new ItemWords.Part(place.text(), null)));
            default -> {}
        }
        return parts;
    }

    static Map<String, ItemWords.Gap> gaps(Task task) {
        Map<String, ItemWords.Gap> gaps = new HashMap<>();
        if (task instanceof ClozeTask cloze) {
            cloze.gaps()
                    .forEach(gap -> gaps.put(
                            gap.id(),
                            gap.tolerance() == null && gap.choices().isEmpty()
                                    ? new ItemWords.Gap(gap.accepted(), List.of())
                                    : new ItemWords.Gap(List.of(), gap.choices())));
        }
        return gaps;
    }

    static Task with(Task task, ItemWords words) {
        return switch (task) {
            case SingleTask single -> new SingleTask(options(single.options(), words), single.shuffle());
            case TrueFalseTask trueFalse -> new TrueFalseTask(options(trueFalse.options(), words));
            case MultipleTask multiple ->
                new MultipleTask(
                        options(multiple.options(), words), multiple.shuffle(), multiple.choose(), multiple.partial());
            case OrderingTask ordering -> new OrderingTask(texts(ordering.steps(), words), ordering.partial());
            case MatchingTask matching ->
                new MatchingTask(
                        matching.sources().stream()
                                .map(source -> source(source, words))
                                .toList(),
                        texts(matching.targets(), words),
                        matching.partial());
            case TextTask text -> new TextTask(both(words.accepted(), text.accepted()), text.capitalsMatter());
            case ClozeTask cloze ->
                new ClozeTask(cloze.gaps().stream().map(gap -> gap(gap, words)).toList(), cloze.partial());
            case HotspotTask hotspot ->
                new HotspotTask(
                        hotspot.places().stream()
                                .map(place -> new HotspotTask.Place(
                                        place.id(),
                                        text(words, place.id(), place.text()),
                                        place.shape(),
                                        place.target()))
                                .toList(),
                        hotspot.partial());
            case RuledTask ruled -> new RuledTask(with(ruled.shown(), words), ruled.qti());
            case FieldTask field ->
                new FieldTask(field.shows(), options(field.options(), words), field.shuffle(), field.seed());
            case NumericTask _, LaboratoryTask _, WrittenTask _ -> task;
        };
    }

    private static List<OptionContent> options(List<OptionContent> options, ItemWords words) {
        return options.stream()
                .map(option -> new OptionContent(
                        option.id(),
                        text(words, option.id(), option.text()),
                        option.correct(),
                        reason(words, option.id(), option.rationale()),
                        option.misconception()))
                .toList();
    }

    private static List<LabelledText> texts(List<LabelledText> texts, ItemWords words) {
        return texts.stream()
                .map(each -> new LabelledText(each.id(), text(words, each.id(), each.text())))
                .toList();
    }

    private static MatchingTask.Source source(MatchingTask.Source source, ItemWords words) {
        return new MatchingTask.Source(
                source.id(),
                text(words, source.id(), source.text()),
                source.target(),
                reason(words, source.id(), source.rationale()));
    }

    /** Choices stay the English ones: an answer is the choice itself, and is scored by it. */
    private static ClozeTask.Gap gap(ClozeTask.Gap gap, ItemWords words) {
        ItemWords.Gap other = words.gaps().get(gap.id());
        return other == null || other.accepted().isEmpty()
                ? gap
                : new ClozeTask.Gap(gap.id(), both(other.accepted(), gap.accepted()), gap.choices(), gap.tolerance());
    }

    private static List<String> both(List<String> first, List<String> then) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(then);
        return new ArrayList<>(all);
    }

    private static ItemWords.Part plain(LabelledText text) {
        return new ItemWords.Part(text.text(), null);
    }

    private static String text(ItemWords words, String id, String otherwise) {
        ItemWords.Part part = words.parts().get(id);
        return part == null ? otherwise : part.text();
    }

    private static String reason(ItemWords words, String id, String otherwise) {
        ItemWords.@Nullable Part part = words.parts().get(id);
        return part == null ? otherwise : requireNonNullElse(part.rationale(), otherwise);
    }
}
