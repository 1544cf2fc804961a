package org.aliquot.web.staff;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list somebody wants, as its address says: of the lines that have all the words, so many as are read at once.
 *
 * @param page from 1; null for the one with a line that is sought, or the first
 */
public record ListWanted(@Nullable String q, @Nullable Integer page) {

    public static final ListWanted FIRST = new ListWanted(null, null);

    public String words() {
        return Search.typed(q);
    }

    /** @param sought whose page is shown where the address names none */
    public <T> ListPart<T> of(List<T> all, Function<T, String> text, Predicate<T> sought) {
        List<T> found = all.stream()
                .filter(one -> Search.holds(text.apply(one), words()))
                .toList();
        int last = Math.max(0, found.size() - 1) / ListPart.PAGE;
        int number = page == null ? place(found, sought) / ListPart.PAGE : Math.clamp(page - 1L, 0, last);
        int from = number * ListPart.PAGE;
        return new ListPart<>(
                words(),
                found.subList(from, Math.min(from + ListPart.PAGE, found.size())),
                from,
                found.size(),
                all.isEmpty());
    }

    private static <T> int place(List<T> found, Predicate<T> sought) {
        for (int i = 0; i < found.size(); i++) {
            if (sought.test(found.get(i))) {
                return i;
            }
        }
        return 0;
    }
}
