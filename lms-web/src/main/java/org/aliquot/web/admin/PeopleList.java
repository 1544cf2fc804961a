package org.aliquot.web.admin;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;

/**
 * People, as they were looked for.
 *
 * @param parameters what was asked, to go back to the same list
 */
public record PeopleList(
        Filters filters,
        Map<String, String> parameters,
        List<Head> heads,
        List<Line> lines,
        String count,
        Paging paging,
        Files files) {

    /**
     * @param chips what people may need a hand for
     * @param narrows whether somebody may be left out
     */
    public record Filters(
            String search,
            List<Choice> roles,
            List<Choice> classes,
            List<Choice> accounts,
            List<Chip> chips,
            boolean narrows) {}

    public record Chip(String title, String url, boolean on) {}

    /** @param direction {@code none}, {@code ascending} or {@code descending} */
    public record Head(String title, String url, String direction) {}

    public record Line(
            UUID id,
            String name,
            String email,
            String roles,
            String classes,
            State state,
            String lastHere,
            String needs,
            String url) {}

    /** How far an account is, in a word with its tone. */
    public record State(String title, String tone) {}

    /** Everybody on this page, for browsers without a script. */
    public String shown() {
        return lines.stream().map(line -> line.id().toString()).collect(Collectors.joining(" "));
    }

    public record Files(String csv, String xlsx) {}
}
