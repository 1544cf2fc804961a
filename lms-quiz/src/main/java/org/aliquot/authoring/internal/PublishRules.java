package org.aliquot.authoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.Shown;
import org.aliquot.catalog.Catalog;
import org.aliquot.prose.Prose;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemRules;
import org.aliquot.question.LaboratoryTask;
import org.aliquot.question.NamedPicture;
import org.springframework.stereotype.Component;

/** What must hold before a draft is published: the rules of every question, and that what it names is there. */
@Component
public class PublishRules {

    private final Prose prose;
    private final Catalog catalog;
    private final ItemBank bank;

    PublishRules(Prose prose, Catalog catalog, ItemBank bank) {
        this.prose = prose;
        this.catalog = catalog;
        this.bank = bank;
    }

    /**
     * What keeps a question from being published.
     *
     * @param complete whether what it asks for can be answered and scored, whatever else is missing
     * @param drawable whether one of its instances can be seen, though it may not be complete
     */
    public record Verdict(List<FieldProblem> problems, boolean complete, boolean drawable) {}

    public List<FieldProblem> check(ItemContent item) {
        return judge(item).problems();
    }

    public Verdict judge(ItemContent item) {
        ItemRules.Findings found = ItemRules.findings(prose, item);
        List<FieldProblem> problems = new ArrayList<>(found.all());
        Shown shown = shown(item);
        if (item.texts().exhibit() != null && shown.exhibit() == null) {
            problems.add(new FieldProblem(
                    "exhibit", "unknown exhibit '" + item.texts().exhibit() + "'"));
        }
        ItemRules.pictures(prose, item).stream()
                .filter(picture -> !shown.pictures().containsKey(picture.name()))
                .map(picture -> new FieldProblem(
                        picture.field(), picture.line(), "there is no picture called '" + picture.name() + "'"))
                .distinct()
                .forEach(problems::add);
        if (bank.current(item.enemies()).size() < item.enemies().size()) {
            problems.add(new FieldProblem("enemies", "not all of these are published questions"));
        }
        boolean complete = found.isComplete();
        return new Verdict(List.copyOf(problems), complete, complete || showsField(item));
    }

    private static boolean showsField(ItemContent item) {
        return item.family() == null && item.task() instanceof LaboratoryTask drawn && drawn.isDrawable();
    }

    /** What the names mean now that the question calls its drawing and the pictures in its texts. */
    public Shown shown(ItemContent item) {
        List<String> pictures = ItemRules.pictures(prose, item).stream()
                .map(NamedPicture::name)
                .distinct()
                .toList();
        Map<String, String> known = item.texts().exhibit() == null && pictures.isEmpty()
                ? Map.of()
                : catalog.exhibitNames(Stream.concat(
                                pictures.stream(),
                                Stream.ofNullable(item.texts().exhibit()))
                        .toList());
        return new Shown(
                item.texts().exhibit() == null ? null : known.get(item.texts().exhibit()),
                pictures.stream().filter(known::containsKey).collect(Collectors.toMap(name -> name, known::get)));
    }
}
