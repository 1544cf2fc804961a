package org.aliquot.family;

import static com.ezylang.evalex.operators.OperatorIfc.OPERATOR_PRECEDENCE_POWER;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.AbstractOperator;
import com.ezylang.evalex.operators.InfixOperator;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Powers by a whole number from 0 to 20, up to 10^30. EvalEx's own takes fractions by double and has no bound: floor(9^9^9) would fill
 * the memory.
 */
@InfixOperator(precedence = OPERATOR_PRECEDENCE_POWER, leftAssociative = false)
final class WholePower extends AbstractOperator {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(20);
    private static final BigDecimal LARGEST = BigDecimal.ONE.movePointRight(30);

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... operands)
            throws EvaluationException {
        var exponent = operands[1].getNumberValue();
        if (exponent.signum() < 0
                || exponent.compareTo(HIGHEST) > 0
                || exponent.stripTrailingZeros().scale() > 0) {
            throw new EvaluationException(token, "Exponents are whole numbers from 0 to 20");
        }
        var power = operands[0].getNumberValue().pow(exponent.intValueExact(), MathContext.DECIMAL128);
        if (power.abs().compareTo(LARGEST) > 0) {
            throw new EvaluationException(token, "Too large a power");
        }
        return EvaluationValue.numberValue(power);
    }
}
