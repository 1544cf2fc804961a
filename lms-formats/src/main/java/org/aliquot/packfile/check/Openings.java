package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.lesson.LessonContent;
import org.aliquot.packfile.PackCourse;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Mention;
import org.aliquot.prose.Prose;

/** What a lesson asks before it begins was asked before: by a lesson that stands earlier in the same course. */
final class Openings implements ContentCheck {

    @Override
    public List<Problem> problems(SoundPack pack) {
        Prose prose = new Prose();
        Map<String, Manuscript> texts = new HashMap<>();
        for (LessonContent lesson : pack.pack().lessons()) {
            texts.put(lesson.slug(), prose.inspect(lesson.body()));
        }
        List<Problem> problems = new ArrayList<>();
        for (PackCourse course : pack.pack().courses()) {
            List<String> asked = new ArrayList<>();
            course.sections().stream()
                    .flatMap(section -> section.lessons().stream())
                    .filter(texts::containsKey)
                    .forEach(lesson -> {
                        Manuscript text = Objects.requireNonNull(texts.get(lesson));
                        Mention opening = text.opening();
                        if (opening != null && !asked.contains(opening.name())) {
                            problems.add(pack.where()
                                    .lesson(
                                            lesson,
                                            "check:" + opening.name(),
                                            "lesson %s begins with the check '%s', which no earlier lesson of the course asks"
                                                    .formatted(lesson, opening.name())));
                        }
                        text.checks().stream().map(Mention::name).forEach(asked::add);
                    });
        }
        return problems;
    }
}
