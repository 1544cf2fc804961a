package org.aliquot.web.lesson;

import org.aliquot.web.question.ExhibitView;

/** A lesson's text is a sequence of these. */
public sealed interface LessonPart {

    record Text(String html) implements LessonPart {}

    record Figure(ExhibitView exhibit) implements LessonPart {}

    record Check(CheckView check) implements LessonPart {}
}
