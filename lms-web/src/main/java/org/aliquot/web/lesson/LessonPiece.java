package org.aliquot.web.lesson;

import org.aliquot.web.atlas.PortraitRow;
import org.aliquot.web.question.ExhibitView;

/** A lesson's text is a sequence of these. */
public sealed interface LessonPiece {

    record Text(String html) implements LessonPiece {}

    record Figure(ExhibitView exhibit) implements LessonPiece {}

    record Portraits(PortraitRow row) implements LessonPiece {}

    record Check(LessonCheck check) implements LessonPiece {}
}
