package org.aliquot.web.account;

import java.util.ArrayList;
import java.util.List;

/** What somebody else stored while a form was open: only the fields that differ from what was typed. */
public record Meanwhile(List<Field> fields) {

    /** What is stored now. */
    public record Field(String label, String stored) {}

    public static final class Comparison {

        private final List<Field> fields = new ArrayList<>();

        public Comparison field(String label, String typed, String stored) {
            if (!typed.strip().equals(stored)) {
                fields.add(new Field(label, stored));
            }
            return this;
        }

        public Meanwhile done() {
            return new Meanwhile(List.copyOf(fields));
        }
    }
}
