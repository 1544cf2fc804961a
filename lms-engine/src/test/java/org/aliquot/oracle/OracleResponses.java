package org.aliquot.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.classical.ScoreMatrix;

/** Responses of a reference file: their scores, and what stood in the cells. */
public record OracleResponses(List<String> items, ScoreMatrix scores, List<String> cells) {

    /** Wide: person, then a column per item, in the order of the names given. Without a key, cells are scores. */
    public static OracleResponses wide(String file, List<String> items, Map<String, String> key) {
        var builder = new ScoreMatrix.Builder(items.size());
        var cells = new ArrayList<String>();
        for (Oracle row : Oracle.rows(file)) {
            for (int item = 0; item < items.size(); item++) {
                String cell = row.cell(items.get(item));
                if (!cell.isEmpty()) {
                    builder.answer(item, cell.equals(key.getOrDefault(items.get(item), "1")));
                    cells.add(cell);
                }
            }
            builder.endPerson();
        }
        return new OracleResponses(items, builder.build(), cells);
    }

    /** Patterns with their frequencies in the last column. */
    public static OracleResponses patterns(String file, List<String> items) {
        var builder = new ScoreMatrix.Builder(items.size());
        for (Oracle row : Oracle.rows(file)) {
            for (int person = row.whole("freq"); person > 0; person--) {
                for (int item = 0; item < items.size(); item++) {
                    builder.answer(item, row.cell(items.get(item)).equals("1"));
                }
                builder.endPerson();
            }
        }
        return new OracleResponses(items, builder.build(), List.of());
    }

    /** Long: person, item, x, sorted by person. */
    public static OracleResponses longRows(String file, List<String> items) {
        var numbers = new HashMap<String, Integer>();
        items.forEach(item -> numbers.put(item, numbers.size()));
        var builder = new ScoreMatrix.Builder(items.size());
        String person = "";
        for (Oracle row : Oracle.rows(file)) {
            if (!person.isEmpty() && !person.equals(row.cell("person"))) {
                builder.endPerson();
            }
            person = row.cell("person");
            builder.answer(
                    numbers.getOrDefault(row.cell("item"), -1), row.cell("x").equals("1"));
        }
        builder.endPerson();
        return new OracleResponses(items, builder.build(), List.of());
    }

    public static Map<String, String> key(String file) {
        var key = new HashMap<String, String>();
        Oracle.rows(file).forEach(row -> key.put(row.cell("item"), row.cell("key")));
        return key;
    }

    public static List<String> items(String file) {
        return Oracle.rows(file).stream()
                .map(row -> row.cell("item"))
                .distinct()
                .toList();
    }
}
