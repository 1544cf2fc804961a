package org.aliquot.family;

/** A family that cannot be used; the message tells its author why. Families that passed {@link FamilyCheck} do not throw it. */
public final class FamilyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;

    FamilyException(String problem) {
        // thrown for draws by the thousand, and its message says it all: no stack trace
        super(problem, null, false, false);
        this.problem = problem;
    }

    /** A sentence for the author, without its beginning: where the problem is. */
    String problem() {
        return problem;
    }
}
