package org.aliquot.people;

/**
 * A column in which somebody may have typed another person's name; a bean of the module that owns it. When a person is
 * erased, their name and address are blotted out there, wherever they stand.
 *
 * @param column text, or jsonb
 * @param where a condition on the rows that can hold it; {@code :id} is the person. Large tables of what people did say
 *     here that only the person's own rows are looked at
 */
public record TypedText(String table, String column, boolean json, String where) {

    public static TypedText text(String table, String column) {
        return new TypedText(table, column, false, "true");
    }

    public static TypedText json(String table, String column) {
        return new TypedText(table, column, true, "true");
    }

    /** Only in rows for which this holds. */
    public TypedText within(String condition) {
        return new TypedText(table, column, json, condition);
    }
}
