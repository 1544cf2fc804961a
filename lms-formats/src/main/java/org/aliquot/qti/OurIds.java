package org.aliquot.qti;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Our ids for the names that an item uses, lower-case words joined by hyphens; the same item always gives the same. */
public final class OurIds {

    /** As long as an answer may name anything. */
    private static final int LONGEST = 60;

    /** Of a broken item every order may tell, such as one that names the same step again and again. */
    private static final int MOST_TRIES = 100;

    private final Map<String, String> ours = new LinkedHashMap<>();
    private final Map<String, String> theirs = new LinkedHashMap<>();

    private OurIds() {}

    /** Ids that look like the names; {@code otherwise} and a number where they cannot. */
    public static OurIds of(Collection<String> names, String otherwise) {
        OurIds ids = new OurIds();
        for (String name : names) {
            String id = name.replaceFirst("^GAP_", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            ids.add(name, id.isEmpty() || id.length() > LONGEST || ids.theirs.containsKey(id) ? "" : id, otherwise);
        }
        return ids;
    }

    /** Ids that do not tell by their own order which order of the names is right. */
    static OurIds scattered(Collection<String> names, List<String> right) {
        for (int salt = 0; ; salt++) {
            OurIds ids = new OurIds();
            for (String name : names) {
                String id = "p" + Integer.toString(Math.floorMod((name + salt).hashCode() * 31, 46_656), 36);
                ids.add(name, ids.theirs.containsKey(id) ? "" : id, "step");
            }
            List<String> order = right.stream().map(ids::our).toList();
            if (order.size() < 3
                    || salt == MOST_TRIES
                    || !order.stream().sorted().toList().equals(order)) {
                return ids;
            }
        }
    }

    private void add(String name, String id, String otherwise) {
        String free = id;
        for (int number = ours.size() + 1; free.isEmpty() || theirs.containsKey(free); number++) {
            free = otherwise + "-" + number;
        }
        if (ours.putIfAbsent(name, free) == null) {
            theirs.put(free, name);
        }
    }

    /** Our id of a name; the name itself where the item does not use it. */
    public String our(String name) {
        return ours.getOrDefault(name, name);
    }

    /** The name that has this id of ours; null where none has. */
    @Nullable
    String their(String id) {
        return theirs.get(id);
    }

    String known(String id) {
        return Objects.requireNonNull(theirs.get(id), id);
    }

    /** All ids of ours, in the order of the item. */
    public Collection<String> all() {
        return Collections.unmodifiableCollection(ours.values());
    }

    boolean knows(Collection<String> ids) {
        return theirs.keySet().containsAll(ids);
    }
}
