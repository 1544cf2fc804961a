package org.aliquot.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.aliquot.prose.Flaw;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Prose;
import org.jspecify.annotations.Nullable;

/** What a question must fulfil before anyone is asked it; the same for packs and for instructors. */
public final class ItemRules {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LINK = Pattern.compile("lesson:[a-z0-9-]+(#[a-z0-9-]+)?");
    private static final int MOST_OPTIONS = 10;

    private final Prose prose;
    private final ItemContent item;
    private final List<FieldProblem> problems = new ArrayList<>();

    private ItemRules(Prose prose, ItemContent item) {
        this.prose = prose;
        this.item = item;
    }

    /** Everything that is wrong, in the order of the fields; empty when the question may be published. */
    public static List<FieldProblem> check(Prose prose, ItemContent item) {
        ItemRules rules = new ItemRules(prose, item);
        rules.frame();
        rules.options();
        rules.key();
        return List.copyOf(rules.problems);
    }

    private void frame() {
        words("topic", item.topic());
        text("stem", item.stem());
        text("rationale", item.rationale());
        optionalText("takeaway", item.takeaway());
        if (item.difficulty() < -3 || item.difficulty() > 3 || item.difficulty() * 2 % 1 != 0) {
            add("difficulty", "difficulty goes from -3 to 3 in steps of 0.5, not " + item.difficulty());
        }
        if (item.objective() != null && (item.objective() < 1 || item.lesson() == null)) {
            add("objective", "objective counts from 1 in the list of the lesson, which must be named");
        }
        if (item.link() != null && !LINK.matcher(item.link()).matches()) {
            add("link", "link is lesson:<id> or lesson:<id>#<anchor>");
        }
        if (!"attested".equals(item.originality())) {
            add("originality", "originality must be 'attested': not copied from an exam, a recall site or a publisher");
        }
    }

    private void options() {
        if (item.options().size() < 2 || item.options().size() > MOST_OPTIONS) {
            add(
                    "options",
                    "a question has 2 to " + MOST_OPTIONS + " options, not "
                            + item.options().size());
        }
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < item.options().size(); i++) {
            OptionContent option = item.options().get(i);
            String field = "options[" + i + "].";
            words(field + "id", option.id());
            text(field + "text", option.text());
            text(field + "rationale", option.rationale());
            misconception(field + "misconception", option);
            if (!ids.add(option.id())) {
                add(field + "id", "option '" + option.id() + "' is there twice");
            }
            if (!option.text().isBlank() && !texts.add(option.text().strip())) {
                add(field + "text", "two options have the same text");
            }
        }
    }

    private void misconception(String field, OptionContent option) {
        if (option.correct() && option.misconception() != null) {
            add(field, "a right option has no misconception");
        } else if (!option.correct() && option.misconception() == null) {
            add(field, "a wrong option needs a misconception");
        } else if (option.misconception() != null) {
            words(field, option.misconception());
        }
    }

    private void key() {
        int right = item.key().size();
        switch (item.type()) {
            case SINGLE -> {
                if (right != 1) {
                    add("options", "a single question has exactly one right option, not " + right);
                }
                if (item.choose() != null) {
                    add("choose", "only a multiple question says how many to choose");
                }
            }
            case MULTIPLE -> {
                if (item.choose() == null || item.choose() != right) {
                    add("choose", "choose must be the number of right options, " + right);
                } else if (right < 1 || right == item.options().size()) {
                    add("options", "a multiple question has right and wrong options");
                }
            }
        }
    }

    private void words(String field, String value) {
        if (value.isBlank()) {
            add(field, "is missing");
        } else if (!WORDS.matcher(value).matches()) {
            add(field, "'" + value + "' is not lower-case words joined by hyphens");
        }
    }

    private void optionalText(String field, @Nullable String markdown) {
        if (markdown != null) {
            text(field, markdown);
        }
    }

    private void text(String field, String markdown) {
        if (markdown.isBlank()) {
            add(field, "is missing");
            return;
        }
        Manuscript text = prose.inspect(markdown);
        for (Flaw flaw : text.flaws()) {
            problems.add(new FieldProblem(field, flaw.line(), flaw.message()));
        }
        if (!text.exhibits().isEmpty()
                || !text.checks().isEmpty()
                || !text.anchors().isEmpty()) {
            add(field, "a question's text holds no exhibits, checks or headings; its drawing is named by 'exhibit'");
        }
    }

    private void add(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }
}
