package org.aliquot.web.author;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.web.editor.FieldTalk;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.words.TopicTitles;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a lesson is written.
 *
 * @param kept why the reader may not retire it; null where they may
 */
public record LessonEditor(
        String courseTitle,
        LessonForm form,
        WritingState state,
        List<ChoiceGroup> topics,
        FieldErrors errors,
        @Nullable DraftConflict conflict,
        LessonSide side,
        CheckFinder checks,
        ExhibitPanel exhibits,
        List<VersionRow> history,
        FieldTalk talk,
        @Nullable String kept) {

    /** What the topics are called that the lesson has. */
    public List<String> chosenTitles() {
        return Stream.concat(
                        topics.stream()
                                .flatMap(area -> area.choices().stream())
                                .filter(choice -> form.topics().contains(choice.value())),
                        unlisted().stream())
                .map(Choice::title)
                .toList();
    }

    /** Topics of the lesson that no exam draws from. */
    public List<Choice> unlisted() {
        return form.topics().stream()
                .filter(topic -> topics.stream()
                        .flatMap(area -> area.choices().stream())
                        .noneMatch(choice -> choice.value().equals(topic)))
                .map(topic -> new Choice(topic, TopicTitles.words(topic), true))
                .toList();
    }

    LessonEditor with(ExhibitPanel panel) {
        return new LessonEditor(
                courseTitle, form, state, topics, errors, conflict, side, checks, panel, history, talk, kept);
    }
}
