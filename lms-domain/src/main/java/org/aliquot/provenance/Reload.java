package org.aliquot.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rule for loading a pack again: the pack leads until somebody edits here; then the local one stays. */
public final class Reload {

    private final String pack;
    private final List<Step> steps = new ArrayList<>();

    private Reload(String pack) {
        this.pack = pack;
    }

    /**
     * Compares what is here with what the pack brings.
     *
     * @param held everything of this kind, of whatever origin
     * @param incoming content hash by slug
     * @return steps in the order of the slugs
     */
    public static List<Step> steps(String pack, Collection<Holding> held, Map<String, String> incoming) {
        Reload reload = new Reload(pack);
        SortedMap<String, Holding> here = new TreeMap<>();
        held.forEach(holding -> here.put(holding.slug(), holding));
        SortedMap<String, String> there = new TreeMap<>(incoming);
        there.forEach((slug, hash) -> reload.incoming(slug, hash, here.get(slug)));
        here.values().stream()
                .filter(holding -> pack.equals(holding.pack()) && !there.containsKey(holding.slug()))
                .forEach(reload::gone);
        return List.copyOf(reload.steps);
    }

    private void incoming(String slug, String hash, @Nullable Holding here) {
        if (here == null) {
            steps.add(new Step.Add(slug));
        } else if (!pack.equals(here.pack())) {
            String owner = here.pack() == null ? "something made here" : "pack " + here.pack();
            steps.add(new Step.Conflict(slug, "the name is taken by " + owner));
        } else if (!here.edited() && (here.retired() || !Objects.equals(hash, here.hash()))) {
            steps.add(new Step.Change(slug));
        } else if (here.edited() && !Objects.equals(hash, here.hash())) {
            steps.add(new Step.Conflict(slug, "changed in the pack and here; the local one stays"));
        }
    }

    private void gone(Holding here) {
        if (here.edited() && !here.retired()) {
            steps.add(new Step.Conflict(here.slug(), "gone from the pack and changed here; the local one stays"));
        } else if (!here.retired()) {
            steps.add(new Step.Retire(here.slug()));
        }
    }
}
