package org.aliquot.packfile.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.lesson.LessonContent;
import org.aliquot.packfile.LessonMeasure;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/** A lesson says how long it takes as anybody would count it: {@link LessonMeasure#minutes}. */
final class LessonMinutes implements ContentCheck {

    static final int TOLERANCE = 5;
    static final int SHORT_WORDS = 1_500;
    static final int SHORT_MINUTES = 15;

    @Override
    public List<Problem> problems(SoundPack pack) {
        return pack.pack().lessons().stream()
                .flatMap(lesson ->
                        wrong(lesson).map(message -> pack.where().lesson(lesson.slug(), "minutes:", message)).stream())
                .toList();
    }

    private static Optional<String> wrong(LessonContent lesson) {
        LessonMeasure measure = LessonMeasure.of(lesson);
        int stated = lesson.minutes();
        return Stream.of(
                        measure.words() < SHORT_WORDS && stated > SHORT_MINUTES
                                ? "lesson %s claims %d minutes for %d words; under %,d words it is %d at most"
                                        .formatted(lesson.slug(), stated, measure.words(), SHORT_WORDS, SHORT_MINUTES)
                                : "",
                        Math.abs(stated - allowed(measure)) > TOLERANCE
                                ? "lesson %s claims %d minutes; %d words, %d checks and %d figures or worked examples are %d"
                                        .formatted(
                                                lesson.slug(),
                                                stated,
                                                measure.words(),
                                                measure.checks(),
                                                measure.figures(),
                                                allowed(measure))
                                : "")
                .filter(message -> !message.isEmpty())
                .findFirst();
    }

    private static int allowed(LessonMeasure measure) {
        return measure.words() < SHORT_WORDS ? Math.min(SHORT_MINUTES, measure.minutes()) : measure.minutes();
    }
}
