package org.aliquot.family;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The numbers and words of one draw while it is worked out. Not thread-safe; formulas may be shared, calculations not. */
final class Calculation {

    private static final BigDecimal LARGEST = BigDecimal.ONE.movePointRight(15);

    /** Its own expression is never looked at: it lends its names and its rules to the trees of all formulas. */
    private final Expression evaluator = new Expression("0", Language.CONFIGURATION);

    static Calculation of(Instance instance) {
        var calculation = new Calculation();
        instance.numbers().forEach(calculation::set);
        instance.words().forEach(calculation::set);
        return calculation;
    }

    void set(String name, BigDecimal number) {
        evaluator.getDataAccessor().setData(name, EvaluationValue.numberValue(number));
    }

    void set(String name, String word) {
        evaluator.getDataAccessor().setData(name, EvaluationValue.stringValue(word));
    }

    /** @throws FamilyException if it divides by zero or becomes too large */
    BigDecimal number(Formula formula) {
        var result = result(formula);
        var number = result.getNumberValue();
        if (!result.isNumberValue()) {
            throw new FamilyException("\"" + formula.source() + "\" is not a number");
        }
        if (number.abs().compareTo(LARGEST) > 0) {
            throw new FamilyException("\"" + formula.source() + "\" becomes larger than 10^15");
        }
        return number;
    }

    /** As a reader sees it: a word, or a number without trailing zeros. */
    String text(Formula formula) {
        if (!result(formula).isNumberValue()) {
            return word(formula);
        }
        var number = number(formula).stripTrailingZeros();
        return Figures.write(number.setScale(Math.max(0, number.scale()), RoundingMode.UNNECESSARY));
    }

    String word(Formula formula) {
        return result(formula).getStringValue();
    }

    boolean holds(Formula formula) {
        return result(formula).getBooleanValue();
    }

    private EvaluationValue result(Formula formula) {
        try {
            return evaluator.evaluateSubtree(formula.tree());
        } catch (EvaluationException | ArithmeticException e) {
            // EvalEx names a zero divisor only when it is written 0; 0.0 reaches BigDecimal
            throw new FamilyException("\"" + formula.source() + "\" cannot be calculated, because it divides by zero"
                    + " or takes too high a power");
        }
    }
}
