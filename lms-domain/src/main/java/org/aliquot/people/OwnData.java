package org.aliquot.people;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Something that is kept about a person and given to them when they ask; a bean of the module that keeps it.
 *
 * @param file the name of its two files, {@code .json} and {@code .csv}, without the ending
 * @param words what it is, for the reader of the files
 * @param sql its rows; {@code :id} is the person. Never a key or a rationale of a question
 * @param beside more parameters of the statement, for a person
 */
public record OwnData(String file, String words, String sql, Function<AccountId, Map<String, ?>> beside) {

    public OwnData(String file, String words, String sql) {
        this(file, words, sql, _ -> Map.of());
    }

    Map<String, ?> parameters(AccountId account) {
        Map<String, Object> parameters = new HashMap<>(beside.apply(account));
        parameters.put("id", account.value());
        return parameters;
    }
}
