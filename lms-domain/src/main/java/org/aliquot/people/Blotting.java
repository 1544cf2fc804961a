package org.aliquot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a name and an address out of what others typed. A name is found as a whole, also with other signs than a space in it
 * and with the family name first; a single short word would be found in everybody's texts and is left.
 */
@Component
class Blotting {

    private static final String BLOT = "[…]";

    /** Where lines begin and end inside JSON stand two signs, of which one is a letter. */
    private static final String ESCAPED_SPACE = "\\\\[nrt]";

    private static final String BEFORE = "(?<![[:alnum:]])";
    private static final String BEFORE_IN_JSON = "(?:" + BEFORE + "|(?<=" + ESCAPED_SPACE + "))";
    private static final String BETWEEN = "[[:space:],._+-]{1,3}";
    private static final String BETWEEN_IN_JSON = "(?:[[:space:],._+-]|" + ESCAPED_SPACE + "){1,3}";

    private static final int SHORTEST_SINGLE_WORD = 6;

    /** Names of tables and columns are constants of ours, never typed by anybody. */
    private static final String TEXT = """
            update %1$s
            set %2$s = regexp_replace(%2$s, :pattern, :blot, 'gi')
            where %2$s ~* :pattern and %3$s
            """;

    private static final String JSON = """
            update %1$s
            set %2$s = cast(regexp_replace(cast(%2$s as text), :pattern, :blot, 'gi') as jsonb)
            where cast(%2$s as text) ~* :pattern and %3$s
            """;

    private static final StoredJson<String> WORDS = StoredJson.of(String.class);

    private final JdbcClient jdbc;
    private final List<TypedText> columns;

    Blotting(JdbcClient jdbc, List<TypedText> columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** Of who has no address and a name of one short word, nothing is found. */
    void blot(AccountView person) {
        if (words(person.name(), person.email(), BETWEEN).isEmpty()) {
            return;
        }
        String plain = pattern(person.name(), person.email(), BETWEEN, BEFORE);
        String quoted = pattern(inJson(person.name()), inJson(person.email()), BETWEEN_IN_JSON, BEFORE_IN_JSON);
        for (TypedText typed : columns) {
            String statement = (typed.json() ? JSON : TEXT).formatted(typed.table(), typed.column(), typed.where());
            JdbcClient.StatementSpec update = jdbc.sql(statement)
                    .param("pattern", typed.json() ? quoted : plain)
                    .param("blot", BLOT);
            if (typed.where().contains(":id")) {
                update = update.param("id", person.id());
            }
            update.update();
        }
    }

    private static String pattern(String name, String email, String between, String before) {
        return before + "(?:" + String.join("|", words(name, email, between)) + ")(?![[:alnum:]])";
    }

    private static List<String> words(String name, String email, String between) {
        List<String> found = new ArrayList<>(email.isEmpty() ? List.of() : List.of(literally(email)));
        String[] words = name.strip().split("\\s+");
        if (words.length > 1) {
            found.add(joined(List.of(words), between));
            List<String> familyFirst = new ArrayList<>(List.of(words));
            familyFirst.addFirst(familyFirst.removeLast());
            found.add(joined(familyFirst, between));
        } else if (name.strip().length() >= SHORTEST_SINGLE_WORD) {
            found.add(literally(name.strip()));
        }
        return found;
    }

    /** File names have other signs where names have spaces. */
    private static String joined(List<String> words, String between) {
        return words.stream().map(Blotting::literally).collect(Collectors.joining(between));
    }

    /** Every sign that is neither letter nor digit stands for itself. */
    private static String literally(String text) {
        return text.replaceAll("([^\\p{L}\\p{N}])", "\\\\$1");
    }

    private String inJson(String text) {
        String quoted = WORDS.write(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
