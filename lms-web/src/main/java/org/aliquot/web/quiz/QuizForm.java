package org.aliquot.web.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/**
 * One change to a quiz: the slug that is added, removed, or moved by one place.
 *
 * @param number of the version that the list was shown in
 * @param q what was looked for in the bank, so that it is still there afterwards
 */
record QuizForm(
        Integer number,
        String q,
        @Nullable String add,
        @Nullable String remove,
        @Nullable String up,
        @Nullable String down) {

    QuizForm(
            @Nullable Integer number,
            @Nullable String q,
            @Nullable String add,
            @Nullable String remove,
            @Nullable String up,
            @Nullable String down) {
        this.number = Objects.requireNonNullElse(number, 0);
        this.q = Search.typed(q);
        this.add = add;
        this.remove = remove;
        this.up = up;
        this.down = down;
    }

    /** The list after this change; the same list when it changes nothing. */
    List<String> apply(List<String> questions) {
        List<String> changed = new ArrayList<>(questions);
        if (add != null && !changed.contains(add)) {
            changed.add(add);
        }
        changed.remove(remove);
        move(changed, up, -1);
        move(changed, down, 1);
        return changed;
    }

    private static void move(List<String> questions, @Nullable String slug, int by) {
        int from = questions.indexOf(slug);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < questions.size()) {
            Collections.swap(questions, from, to);
        }
    }
}
