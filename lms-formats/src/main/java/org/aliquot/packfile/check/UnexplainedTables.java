package org.aliquot.packfile.check;

import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/** Before a table stands how to read it. */
final class UnexplainedTables implements ContentCheck {

    private static final Pattern FIRST = Pattern.compile("(?m)^#{2,3} [^\\n]*\\n\\s*\\|");

    @Override
    public List<Problem> problems(SoundPack pack) {
        return pack.pack().lessons().stream()
                .flatMap(lesson -> FIRST.matcher(lesson.body())
                        .results()
                        .map(section -> pack.where()
                                .lesson(
                                        lesson.slug(),
                                        section.group().lines().findFirst().orElse(""),
                                        "lesson " + lesson.slug()
                                                + ": a section begins with a table; say first how to read it")))
                .toList();
    }
}
