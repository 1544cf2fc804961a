package org.aliquot.qti;

import java.util.List;

/** The functions of {@code mathOperator}, by name; angles in radians; outside of its domain a function has no value. */
final class MathFunctions {

    private MathFunctions() {}

    static Value apply(String name, List<Value> operands) {
        if (operands.size() != (name.equals("atan2") ? 2 : 1)) {
            throw new Unsupported("mathOperator " + name + " of " + operands.size() + " values");
        }
        double x = operands.getFirst().number();
        return switch (name) {
            case "floor" -> Value.of(Value.of(Math.floor(x)).integer());
            case "ceil" -> Value.of(Value.of(Math.ceil(x)).integer());
            case "abs" ->
                operands.getFirst().type() == BaseType.INTEGER ? Value.of((long) Math.abs(x)) : Value.of(Math.abs(x));
            case "atan2" -> Value.of(Math.atan2(x, operands.getLast().number()));
            default -> real(function(name, x));
        };
    }

    private static Value real(double result) {
        return Value.of(result);
    }

    private static double function(String name, double x) {
        return switch (name) {
            case "sin" -> Math.sin(x);
            case "cos" -> Math.cos(x);
            case "tan" -> Math.tan(x);
            case "sec" -> 1 / Math.cos(x);
            case "csc" -> 1 / Math.sin(x);
            case "cot" -> 1 / Math.tan(x);
            case "asin" -> Math.asin(x);
            case "acos" -> Math.acos(x);
            case "atan" -> Math.atan(x);
            case "asec" -> Math.acos(1 / x);
            case "acsc" -> Math.asin(1 / x);
            case "acot" -> x == 0 ? Math.PI / 2 : Math.atan(1 / x);
            case "sinh" -> Math.sinh(x);
            case "cosh" -> Math.cosh(x);
            case "tanh" -> Math.tanh(x);
            case "sech" -> 1 / Math.cosh(x);
            case "csch" -> 1 / Math.sinh(x);
            case "coth" -> 1 / Math.tanh(x);
            case "log" -> Math.log10(x);
            case "ln" -> Math.log(x);
            case "exp" -> Math.exp(x);
            case "signum" -> Math.signum(x);
            case "toDegrees" -> Math.toDegrees(x);
            case "toRadians" -> Math.toRadians(x);
            default -> throw new Unsupported("mathOperator " + name);
        };
    }
}
