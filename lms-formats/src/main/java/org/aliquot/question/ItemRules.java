package org.aliquot.question;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.prose.Prose;

/** What a question must fulfil before anyone is asked it; the same for packs and for instructors. */
public final class ItemRules {

    private static final Pattern LINK = Pattern.compile("lesson:[a-z0-9-]+(#[a-z0-9-]+)?");

    /** Fields that are read after answering. */
    private static final Pattern EXPLAINS = Pattern.compile(".*\\.(rationale|misconception)");

    private static final int MOST_PARTS = 9;

    /** What is wrong with a question. */
    public record Findings(List<FieldProblem> frame, List<FieldProblem> task) {

        public Findings {
            frame = List.copyOf(frame);
            task = List.copyOf(task);
        }

        /** In the order of the fields. */
        public List<FieldProblem> all() {
            return Stream.concat(frame.stream(), task.stream()).toList();
        }

        /** Whether nothing is wrong with what it asks for, so that it can be scored. */
        public boolean isComplete() {
            return task.stream().noneMatch(ItemRules::isAsked);
        }
    }

    private ItemRules() {}

    /** Everything that is wrong, in the order of the fields; empty when the question may be published. */
    public static List<FieldProblem> check(Prose prose, ItemContent item) {
        return findings(prose, item).all();
    }

    /** The same, apart: what is wrong around the question, and in what it asks for. */
    public static Findings findings(Prose prose, ItemContent item) {
        Problems frame = new Problems(prose);
        frame(item, frame);
        Problems task = new Problems(prose);
        task(item, task);
        return new Findings(frame.found(), task.found());
    }

    /** What is wrong with what it asks for; empty when it can be scored, whatever is still to be explained. */
    public static List<FieldProblem> lacks(Prose prose, ItemContent item) {
        Problems problems = new Problems(prose);
        task(item, problems);
        return problems.found().stream().filter(ItemRules::isAsked).toList();
    }

    /** The pictures that its texts show, also of a question in which much is wrong. */
    public static List<NamedPicture> pictures(Prose prose, ItemContent item) {
        Problems problems = new Problems(prose);
        frame(item, problems);
        // the texts of a family show the same pictures whatever is drawn, and drawing hundreds to try it takes long
        ItemContent shown = item.family() == null ? item.given(1) : item;
        shown.task().check(shown, problems);
        return problems.pictures();
    }

    private static boolean isAsked(FieldProblem problem) {
        return !EXPLAINS.matcher(problem.field()).matches();
    }

    private static void part(ItemContent item, Problems problems) {
        CasePart part = item.part();
        if (part == null) {
            return;
        }
        problems.words("part.caseId", part.caseId());
        problems.text("part.text", part.text());
        if (part.number() < 1 || part.number() > MOST_PARTS) {
            problems.add("part.number", "a case has parts 1 to " + MOST_PARTS + ", not " + part.number());
        }
    }

    /** Of a family, one instance stands for all, with every option. */
    private static void task(ItemContent item, Problems problems) {
        TypedFields.check(item.typed(), problems);
        if (item.family() == null || FamilyRules.isSound(item, item.family(), problems)) {
            ItemContent given = item.whole().given(1);
            given.task().check(given, problems);
        }
    }

    private static void frame(ItemContent item, Problems problems) {
        problems.words("topic", item.placement().topic());
        part(item, problems);
        problems.text("stem", item.texts().stem());
        problems.text("rationale", item.texts().rationale());
        problems.optionalText("takeaway", item.texts().takeaway());
        if (item.judgment().difficulty() < -3
                || item.judgment().difficulty() > 3
                || item.judgment().difficulty() * 2 % 1 != 0) {
            problems.add(
                    "difficulty",
                    "difficulty goes from -3 to 3 in steps of 0.5, not "
                            + item.judgment().difficulty());
        }
        if (item.placement().objective() != null
                && (item.placement().objective() < 1 || item.placement().lesson() == null)) {
            problems.add("objective", "objective counts from 1 in the list of the lesson, which must be named");
        }
        if (item.texts().link() != null && !LINK.matcher(item.texts().link()).matches()) {
            problems.add("link", "link is lesson:<id> or lesson:<id>#<anchor>");
        }
        ItemTags.check(item.tags(), problems);
        if (!"attested".equals(item.originality())) {
            problems.add(
                    "originality",
                    "originality must be 'attested': not copied from an exam, a recall site or a publisher");
        }
    }
}
