package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.lesson.LessonContent;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Mention;
import org.aliquot.prose.Prose;

/** Beyond what reading a pack resolves: each question's lesson exists, and each check and drawing is shown somewhere. */
final class LooseEnds implements ContentCheck {

    @Override
    public List<Problem> problems(SoundPack pack) {
        Set<String> lessons = new HashSet<>();
        Set<String> shown = new HashSet<>();
        Set<String> drawn = new HashSet<>();
        Prose prose = new Prose();
        for (LessonContent lesson : pack.pack().lessons()) {
            lessons.add(lesson.slug());
            Manuscript text = prose.inspect(lesson.body());
            text.checks().stream().map(Mention::name).forEach(shown::add);
            text.exhibits().stream().map(Mention::name).forEach(drawn::add);
        }
        List<Problem> problems = new ArrayList<>();
        for (PackItem item : pack.questions()) {
            String lesson = item.content().placement().lesson();
            if (lesson != null && !lessons.contains(lesson)) {
                problems.add(pack.where().question(item.id(), "lesson: " + lesson, "unknown lesson '" + lesson + "'"));
            }
            if (item.content().texts().exhibit() != null) {
                drawn.add(item.content().texts().exhibit());
            }
            String text = QuestionText.of(item.content()) + "\n\n" + QuestionText.options(item.content());
            prose.inspectPictured(text).pictures().stream().map(Mention::name).forEach(drawn::add);
        }
        pack.pack().checks().stream()
                .filter(check -> !shown.contains(check.id()))
                .forEach(check -> problems.add(
                        pack.where().question(check.id(), "no lesson shows the check '" + check.id() + "'")));
        pack.pack().exhibits().keySet().stream()
                .filter(exhibit -> !drawn.contains(exhibit))
                .sorted()
                .forEach(exhibit -> problems.add(
                        new Problem("exhibits", 0, "no lesson and no question shows the exhibit '" + exhibit + "'")));
        return problems;
    }
}
