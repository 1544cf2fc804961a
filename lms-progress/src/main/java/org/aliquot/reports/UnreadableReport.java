package org.aliquot.reports;

/** A report was asked for by something that makes no sense; the message says what would. */
public final class UnreadableReport extends IllegalArgumentException {

    private final String field;

    UnreadableReport(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The parameter in question. */
    public String field() {
        return field;
    }
}
