package org.aliquot.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.aliquot.prose.Flaw;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a question, field by field. */
final class Problems {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_TERM = 80;

    private final Prose prose;
    private final List<FieldProblem> found = new ArrayList<>();
    private final List<NamedPicture> pictures = new ArrayList<>();

    Problems(Prose prose) {
        this.prose = prose;
    }

    List<FieldProblem> found() {
        return List.copyOf(found);
    }

    /** Those that the texts show, in their order. */
    List<NamedPicture> pictures() {
        return List.copyOf(pictures);
    }

    void add(String field, String message) {
        found.add(new FieldProblem(field, message));
    }

    /** A question has so many of something. */
    void count(String field, String things, int there, int least, int most) {
        if (there < least || there > most) {
            add(field, "a question of this kind has " + least + " to " + most + " " + things + ", not " + there);
        }
    }

    /** A number lies within its bounds. */
    void within(String field, String things, int there, int least, int most) {
        if (there < least || there > most) {
            add(field, least + " to " + most + " " + things + ", not " + there);
        }
    }

    void present(String field, String value) {
        if (value.isBlank()) {
            add(field, "is missing");
        }
    }

    void words(String field, String value) {
        if (value.isBlank()) {
            add(field, "is missing");
        } else if (!WORDS.matcher(value).matches()) {
            add(field, "'" + value + "' is not lower-case words joined by hyphens");
        }
    }

    void optionalText(String field, @Nullable String markdown) {
        if (markdown != null) {
            text(field, markdown);
        }
    }

    void text(String field, String markdown) {
        if (markdown.isBlank()) {
            add(field, "is missing");
            return;
        }
        Manuscript text = prose.inspectPictured(markdown);
        for (Flaw flaw : text.flaws()) {
            found.add(new FieldProblem(field, flaw.line(), flaw.message()));
        }
        text.pictures().forEach(picture -> pictures.add(new NamedPicture(field, picture.line(), picture.name())));
        if (!text.exhibits().isEmpty()
                || !text.checks().isEmpty()
                || !text.facts().isEmpty()
                || !text.anchors().isEmpty()) {
            add(
                    field,
                    "a question's text holds no exhibits, checks, facts or headings; a picture is ![what it shows](name)");
        }
    }

    /** Whether it is one. */
    boolean number(String field, String written) {
        if (PlainNumber.is(written.strip())) {
            return true;
        }
        add(field, written.isBlank() ? "is missing" : "'" + written + "' is not a number such as 12.5");
        return false;
    }

    void tolerance(String field, String written) {
        try {
            Tolerance.parse(written);
        } catch (NumberFormatException none) {
            add(field, written.isBlank() ? "is missing" : "'" + written + "' is not a tolerance such as 0.1 or 2 %");
        }
    }

    void terms(String field, List<String> accepted) {
        if (accepted.stream().allMatch(String::isBlank)) {
            add(field, "is missing");
        }
        if (accepted.stream().anyMatch(term -> term.length() > LONGEST_TERM)) {
            add(field, "an accepted answer has at most " + LONGEST_TERM + " letters");
        }
    }

    /** Ids and texts of a list: each id is there once, and no two texts are the same. */
    void distinct(String list, String thing, List<LabelledText> entries) {
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            LabelledText entry = entries.get(i);
            String field = list + "[" + i + "].";
            words(field + "id", entry.id());
            text(field + "text", entry.text());
            if (!ids.add(entry.id())) {
                add(field + "id", thing + " '" + entry.id() + "' is there twice");
            }
            if (!entry.text().isBlank() && !texts.add(entry.text().strip())) {
                add(field + "text", "two " + list + " have the same text");
            }
        }
    }
}
