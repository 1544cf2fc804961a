package org.aliquot.web.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.web.Wording;
import org.aliquot.web.address.Address;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param words that were looked for
 * @param from how many lines come before it
 * @param all how many have the words
 * @param nothing whether there is nothing to look for
 */
public record ListPart<T>(String words, List<T> lines, int from, int all, boolean nothing) {

    /** Lines of one. */
    static final int PAGE = 50;

    public ListPart {
        lines = List.copyOf(lines);
    }

    /**
     * What its page says of it.
     *
     * @param path of the page
     * @param one what a line is called
     */
    public Listed listed(String path, String one) {
        int to = from + lines.size();
        String count = Wording.count(all, one);
        String said = all == 0
                ? "Nothing fits. Try fewer letters."
                : lines.size() == all ? count : (from + 1) + " to " + to + " of " + count;
        return new Listed(
                words,
                path,
                from / PAGE + 1,
                new Paging(
                        said,
                        from == 0 ? null : address(path, null),
                        to >= all ? null : address(path, from / PAGE + 2)),
                nothing);
    }

    private String address(String path, @Nullable Integer page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("q", words);
        parameters.put("page", page);
        return Address.with(path, parameters);
    }
}
