package org.aliquot.traces;

import java.lang.StackWalker.StackFrame;

/** Which method of ours asks the database. */
final class Caller {

    private static final StackWalker STACK = StackWalker.getInstance();
    private static final String OURS = "org.aliquot.";
    private static final String LAMBDA = "lambda$";

    private Caller() {}

    static String name() {
        return STACK.walk(frames ->
                frames.filter(Caller::asks).findFirst().map(Caller::name).orElse("statement"));
    }

    private static boolean asks(StackFrame frame) {
        String type = frame.getClassName();
        return type.startsWith(OURS)
                && !type.startsWith(OURS + "traces.")
                && !type.startsWith(OURS + "postgres.")
                && !type.contains("$$");
    }

    /** A lambda has the name of the method that it is written in. */
    private static String name(StackFrame frame) {
        String method = frame.getMethodName();
        if (method.startsWith(LAMBDA)) {
            method = method.substring(LAMBDA.length(), Math.max(LAMBDA.length(), method.lastIndexOf('$')));
        }
        return frame.getClassName() + "." + method;
    }
}
