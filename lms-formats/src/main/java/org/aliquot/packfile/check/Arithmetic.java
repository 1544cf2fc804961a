package org.aliquot.packfile.check;

import java.util.OptionalDouble;

/** What a sum of numbers, the four operations, whole powers and brackets comes to, in binary fractions. */
final class Arithmetic {

    private final String sum;
    private int at;

    private Arithmetic(String sum) {
        this.sum = sum;
    }

    /** Empty where the text is anything else than one whole sum. */
    static OptionalDouble value(String text) {
        Arithmetic arithmetic = new Arithmetic(text.replaceAll("\\s+", ""));
        try {
            double value = arithmetic.sum();
            return arithmetic.at == arithmetic.sum.length() && Double.isFinite(value)
                    ? OptionalDouble.of(value)
                    : OptionalDouble.empty();
        } catch (NumberFormatException noSum) {
            return OptionalDouble.empty();
        }
    }

    private double sum() {
        double value = product();
        while (true) {
            if (takes('+')) {
                value += product();
            } else if (takes('-')) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = power();
        while (true) {
            if (takes('*')) {
                value *= power();
            } else if (takes('/')) {
                value /= power();
            } else {
                return value;
            }
        }
    }

    private double power() {
        if (takes('-')) {
            return -power();
        }
        double base = operand();
        return takes('^') ? Math.pow(base, power()) : base;
    }

    private double operand() {
        if (takes('(')) {
            double value = sum();
            if (!takes(')')) {
                throw new NumberFormatException("a bracket is open");
            }
            return value;
        }
        int begin = at;
        while (at < sum.length() && (Character.isDigit(sum.charAt(at)) || sum.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(sum.substring(begin, at));
    }

    private boolean takes(char wanted) {
        boolean there = at < sum.length() && sum.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }
}
