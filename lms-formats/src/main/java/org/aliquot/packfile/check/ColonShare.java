package org.aliquot.packfile.check;

import java.util.List;
import org.aliquot.lesson.LessonContent;
import org.aliquot.packfile.LessonMeasure;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/** Prose is sentences: "X: Y." is a row of a table without its table. */
final class ColonShare implements ContentCheck {

    /** One sentence with a colon among so many. */
    static final int ONE_IN = 12;

    @Override
    public List<Problem> problems(SoundPack pack) {
        return pack.pack().lessons().stream()
                .filter(lesson -> isTelegram(LessonMeasure.of(lesson)))
                .map(lesson -> problem(pack, lesson))
                .toList();
    }

    private static boolean isTelegram(LessonMeasure measure) {
        return measure.sentences() >= ONE_IN && measure.colons() * ONE_IN > measure.sentences();
    }

    private static Problem problem(SoundPack pack, LessonContent lesson) {
        LessonMeasure measure = LessonMeasure.of(lesson);
        return pack.where()
                .lesson(
                        lesson.slug(),
                        "",
                        "lesson %s has a colon in %d of %d sentences; one in %d is enough: give each a verb"
                                .formatted(lesson.slug(), measure.colons(), measure.sentences(), ONE_IN));
    }
}
