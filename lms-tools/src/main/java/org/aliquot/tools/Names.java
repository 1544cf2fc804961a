package org.aliquot.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers names in the order in which they come. */
final class Names {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The number of a name, a new one when it is new. */
    int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    boolean contains(String name) {
        return numbers.containsKey(name);
    }

    int size() {
        return names.size();
    }

    List<String> list() {
        return names;
    }
}
