package org.aliquot.qti;

/** Two identifiers that belong together. */
sealed interface Pair {

    String first();

    String second();

    /** The order counts. */
    record Directed(String first, String second) implements Pair {

        @Override
        public String toString() {
            return first + " " + second;
        }
    }

    /** The order does not count: kept in the order of the alphabet. */
    record Loose(String first, String second) implements Pair {

        static Loose of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Loose(one, other) : new Loose(other, one);
        }

        @Override
        public String toString() {
            return first + " " + second;
        }
    }
}
