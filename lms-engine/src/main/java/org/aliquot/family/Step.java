package org.aliquot.family;

/** What is done for one draw, in this order: values, and each constraint as soon as all it needs is known. */
sealed interface Step {

    Formula formula();

    /** As in {@link FamilyProblem}. */
    String where();

    record Calculate(Value value, Formula formula, Kind kind) implements Step {

        @Override
        public String where() {
            return "value " + value.name();
        }
    }

    /** @param number its place in the family's list, from 1 */
    record Require(int number, Formula formula) implements Step {

        @Override
        public String where() {
            return "constraint " + number;
        }
    }
}
