package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.lesson.LessonContent;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.prose.Prose;
import org.aliquot.prose.TextBlock;

/** A result in a table is normal or within the reference interval; "usual" says how often something is so. */
final class UsualForNormal implements ContentCheck {

    private static final Pattern USUAL = Pattern.compile("\\b[Uu]sual\\b"
            + "(?! (cause|causes|way|dose|care|practice|reason|reasons|site|sites|trigger|source|first|method)\\b)");
    private static final Prose PROSE = new Prose();
    private static final String MESSAGE = "a result is normal, not usual";

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        for (LessonContent lesson : pack.pack().lessons()) {
            rows(lesson.body())
                    .forEach(row -> problems.add(
                            pack.where().lesson(lesson.slug(), row, "lesson " + lesson.slug() + ": " + MESSAGE)));
        }
        for (PackItem item : pack.questions()) {
            Stream.concat(
                            Stream.of(item.content().texts().stem()),
                            Stream.ofNullable(item.content().part()).map(part -> part.text()))
                    .flatMap(UsualForNormal::rows)
                    .forEach(row -> problems.add(pack.where().question(item.id(), row, item.id() + ": " + MESSAGE)));
        }
        return problems;
    }

    private static Stream<String> rows(String text) {
        return PROSE.blocks(text).stream()
                .filter(TextBlock::isTable)
                .flatMap(table -> table.lines().stream())
                .map(String::strip)
                .filter(row -> USUAL.matcher(row).find());
    }
}
