package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.prose.Prose;
import org.aliquot.question.CasePart;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemRules;
import org.aliquot.question.Level;
import org.aliquot.question.NamedPicture;
import org.jspecify.annotations.Nullable;

/** Reads {@code items/**.yaml} and {@code checks/**.yaml}, which have the same format. */
public final class ItemFile {

    private static final Pattern ENTRY_FIELD = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private final Findings findings;
    private final Index index;
    private final Prose prose;

    ItemFile(Findings findings, Index index, Prose prose) {
        this.findings = findings;
        this.index = index;
        this.prose = prose;
    }

    /** Reads a file that stands alone: what it refers to is not looked up. */
    public static List<PackItem> readAlone(String file, String text, Findings findings, Prose prose) {
        return new ItemFile(findings, new Index(findings), prose).read(file, text, Kind.QUESTION);
    }

    /** A question of a file that stands alone, also one that is not finished. */
    public record Draft(PackItem item, int line, List<Problem> problems) {
        public Draft {
            problems = List.copyOf(problems);
        }
    }

    /** All questions of a file that stands alone with what is wrong in how they are written, not in what they say. */
    public static List<Draft> drafts(String file, String text, Findings findings) {
        ItemFile items = new ItemFile(findings, new Index(findings), new Prose());
        List<Draft> drafts = new ArrayList<>();
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            for (Fields item : fields.maps("items")) {
                drafts.add(items.draft(item));
            }
            fields.done();
        });
        return drafts;
    }

    private Draft draft(Fields fields) {
        int before = findings.count();
        PackItem item = new PackItem(fields.id("id"), content(fields));
        fields.done();
        return new Draft(item, fields.place("id").line(), findings.since(before));
    }

    /** A question that is written as questions are. */
    private record Written(PackItem item, Fields fields) {}

    /** Questions without a finding. What they say is looked at on all processors: a family is tried out thousands of times. */
    List<PackItem> read(String file, String text, Kind kind) {
        List<Written> written = new ArrayList<>();
        YamlFile.read(file, text, findings).ifPresent(fields -> {
            for (Fields item : fields.maps("items")) {
                int before = findings.count();
                PackItem read = item(item, kind);
                if (findings.count() == before) {
                    written.add(new Written(read, item));
                }
            }
            fields.done();
        });
        List<List<FieldProblem>> problems = written.parallelStream()
                .map(each -> ItemRules.check(prose, each.item().content()))
                .toList();
        List<PackItem> sound = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Written each = written.get(i);
            problems.get(i).forEach(problem -> findings.add(place(problem, each.fields()), problem.message()));
            if (problems.get(i).isEmpty()) {
                sound.add(each.item());
            }
        }
        return sound;
    }

    private PackItem item(Fields fields, Kind kind) {
        String id = fields.id("id");
        ItemContent content = content(fields);
        fields.done();
        define(id, content, fields, kind);
        return new PackItem(id, content);
    }

    private static ItemContent content(Fields fields) {
        return new ItemContent(
                TaskFields.task(fields),
                new ItemContent.Placement(
                        fields.id("topic"),
                        fields.idOrNull("lesson"),
                        fields.integerOrNull("objective", 1, 50),
                        fields.word("level", Level.values(), Level::word)),
                new ItemContent.Judgment(fields.decimal("difficulty", -3, 3), fields.text("difficultyReason")),
                new ItemContent.Texts(
                        fields.text("stem"),
                        fields.idOrNull("exhibit"),
                        fields.text("rationale"),
                        fields.text("takeaway"),
                        fields.textOrNull("link")),
                fields.someTexts("references").stream().map(Word::text).toList(),
                fields.texts("enemies").stream().map(Word::text).toList(),
                fields.texts("tags").stream().map(Word::text).toList(),
                fields.text("originality"),
                FamilyFields.family(fields),
                part(fields));
    }

    private static @Nullable CasePart part(Fields fields) {
        return fields.map("case")
                .map(written -> {
                    CasePart part = new CasePart(written.id("id"), written.integer("part", 1, 9), written.text("text"));
                    written.done();
                    return part;
                })
                .orElse(null);
    }

    private void define(String id, ItemContent content, Fields fields, Kind kind) {
        index.define(Kind.QUESTION, id, fields.place("id"));
        if (kind == Kind.CHECK) {
            check(id, content, fields);
        }
        index.refer(Kind.TOPIC, content.placement().topic(), fields.place("topic"));
        if (content.texts().exhibit() != null) {
            index.refer(Kind.EXHIBIT, content.texts().exhibit(), fields.place("exhibit"));
        }
        for (NamedPicture picture : ItemRules.pictures(prose, content)) {
            index.refer(
                    Kind.EXHIBIT, picture.name(), place(new FieldProblem(picture.field(), picture.line(), ""), fields));
        }
        if (content.placement().objective() != null && content.placement().lesson() != null) {
            index.refer(Kind.LESSON, content.placement().lesson(), fields.place("lesson"));
            index.refer(
                    Kind.OBJECTIVE,
                    content.placement().lesson() + "#" + content.placement().objective(),
                    fields.place("objective"));
        }
        if (content.texts().link() != null && content.texts().link().startsWith("lesson:")) {
            String target = content.texts().link().substring("lesson:".length());
            index.refer(target.contains("#") ? Kind.HEADING : Kind.LESSON, target, fields.place("link"));
        }
        content.enemies().forEach(enemy -> index.refer(Kind.QUESTION, enemy, fields.place("enemies")));
    }

    private void check(String id, ItemContent content, Fields fields) {
        index.define(Kind.CHECK, id, fields.place("id"));
        if (content.placement().lesson() == null) {
            findings.add(fields.place("lesson"), "a knowledge check names its lesson");
        } else {
            index.refer(Kind.LESSON, content.placement().lesson(), fields.place("lesson"));
            if (!id.startsWith(content.placement().lesson() + "-c")) {
                findings.add(
                        fields.place("id"),
                        "a check of lesson " + content.placement().lesson() + " is called "
                                + content.placement().lesson() + "-c1, -c2 …");
            }
        }
    }

    private static Place place(FieldProblem problem, Fields fields) {
        Matcher entry = ENTRY_FIELD.matcher(problem.field());
        if (!entry.matches()) {
            return fields.place(problem.field(), problem.line());
        }
        return fields.entry(entry.group(1), Integer.parseInt(entry.group(2)))
                .map(of -> of.place(entry.group(3), problem.line()))
                .orElseGet(() -> fields.place(entry.group(1)));
    }
}
