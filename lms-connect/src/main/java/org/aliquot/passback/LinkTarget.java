package org.aliquot.passback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a link of another system's course leads to. It travels in the link as a word, so that a copied course still works. */
public sealed interface LinkTarget {

    Pattern WORD =
            Pattern.compile("(exam|course)/(<key>)|lesson/(<key>)/(<key>)".replace("<key>", "[a-z0-9][a-z0-9-]{0,99}"));

    record Exam(String key) implements LinkTarget {}

    record Lesson(String course, String lesson) implements LinkTarget {}

    record Course(String course) implements LinkTarget {}

    /** Empty for what is none. */
    static Optional<LinkTarget> of(String word) {
        Matcher found = WORD.matcher(word);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(1) == null
                        ? new Lesson(found.group(3), found.group(4))
                        : found.group(1).equals("exam") ? new Exam(found.group(2)) : new Course(found.group(2)));
    }

    /** Of one that was stored. */
    static LinkTarget stored(String word) {
        return of(word).orElseThrow(() -> new IllegalStateException("no target of a link: " + word));
    }

    default String word() {
        return switch (this) {
            case Exam(var key) -> "exam/" + key;
            case Lesson(var course, var lesson) -> "lesson/" + course + "/" + lesson;
            case Course(var course) -> "course/" + course;
        };
    }

    /** By which our columns in gradebooks have always been known: an exam by its key alone. */
    default String column() {
        return this instanceof Exam(var key) ? key : word();
    }
}
