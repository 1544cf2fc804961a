package org.aliquot.packs.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.packs.PackConflict;
import org.aliquot.provenance.Holding;
import org.aliquot.provenance.Reload;
import org.aliquot.provenance.Step;

/** What is to be done with the things of one kind. */
final class Changes {

    private final String kind;
    private final Set<String> added = new HashSet<>();
    private final Set<String> put = new HashSet<>();
    private final Set<String> retired = new HashSet<>();
    private final List<PackConflict> conflicts = new ArrayList<>();

    private Changes(String kind) {
        this.kind = kind;
    }

    static Changes of(String kind, String pack, Collection<Holding> held, Map<String, String> incoming) {
        Changes changes = new Changes(kind);
        Reload.steps(pack, held, incoming).forEach(changes::take);
        return changes;
    }

    boolean puts(String slug) {
        return put.contains(slug);
    }

    Set<String> retired() {
        return Collections.unmodifiableSet(retired);
    }

    List<PackConflict> conflicts() {
        return List.copyOf(conflicts);
    }

    boolean conflicts(String slug) {
        return conflicts.stream().anyMatch(conflict -> conflict.slug().equals(slug));
    }

    int added() {
        return added.size();
    }

    int changed() {
        return put.size() - added.size();
    }

    private void take(Step step) {
        switch (step) {
            case Step.Add(String slug) -> {
                added.add(slug);
                put.add(slug);
            }
            case Step.Change(String slug) -> put.add(slug);
            case Step.Retire(String slug) -> retired.add(slug);
            case Step.Conflict(String slug, String reason) -> conflicts.add(new PackConflict(kind, slug, reason));
        }
    }
}
