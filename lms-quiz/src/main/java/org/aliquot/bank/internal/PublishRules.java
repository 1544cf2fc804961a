package org.aliquot.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.bank.FieldProblem;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.ItemRules;
import org.aliquot.catalog.Catalog;
import org.aliquot.prose.Prose;
import org.springframework.stereotype.Component;

/** What must hold before a draft is published: the rules of every question, and that what it names is there. */
@Component
public class PublishRules {

    private final Prose prose;
    private final Catalog catalog;
    private final VersionTable versions;

    PublishRules(Prose prose, Catalog catalog, VersionTable versions) {
        this.prose = prose;
        this.catalog = catalog;
        this.versions = versions;
    }

    public List<FieldProblem> check(ItemContent item) {
        List<FieldProblem> problems = new ArrayList<>(ItemRules.check(prose, item));
        if (item.exhibit() != null && exhibit(item).isEmpty()) {
            problems.add(new FieldProblem("exhibit", "unknown exhibit '" + item.exhibit() + "'"));
        }
        if (versions.current(item.enemies()).size() < item.enemies().size()) {
            problems.add(new FieldProblem("enemies", "not all of these are published questions"));
        }
        return problems;
    }

    /** Whether what the question asks for can be answered and scored, whatever else is missing. */
    public boolean isComplete(ItemContent item) {
        return ItemRules.isComplete(prose, item);
    }

    /** The sha256 of the drawing that the question names. */
    public Optional<String> exhibit(ItemContent item) {
        return item.exhibit() == null
                ? Optional.empty()
                : Optional.ofNullable(
                        catalog.exhibitNames(List.of(item.exhibit())).get(item.exhibit()));
    }
}
