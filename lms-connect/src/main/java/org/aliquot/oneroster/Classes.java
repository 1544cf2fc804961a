package org.aliquot.oneroster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The classes of a file, and what their courses are called. */
final class Classes {

    static final List<String> NEEDED = List.of("title");
    static final List<String> NEEDED_OF_COURSES = List.of(Records.ID, "title");
    static final int MOST = 100_000;

    private final Map<String, String> courses = new HashMap<>();
    private final Map<String, ListedClass> classes = new LinkedHashMap<>();

    void takeCourse(Line line, String id) {
        courses.put(id, Tidy.name(line.cell("title")));
    }

    void take(Line line, String id) {
        boolean gone = Status.isGone(line);
        String code = Tidy.name(line.cell("classCode"));
        String title = Tidy.name(line.cell("title"));
        String course = courses.getOrDefault(line.cell("courseSourcedId"), "");
        String shown = !title.isEmpty() ? title : !code.isEmpty() ? code : Tidy.name(id);
        classes.put(id, new ListedClass(id, shown, course, code, gone));
    }

    boolean has(String id) {
        return classes.containsKey(id);
    }

    List<ListedClass> all() {
        return List.copyOf(classes.values());
    }
}
