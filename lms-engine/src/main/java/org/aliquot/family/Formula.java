package org.aliquot.family;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A parsed formula; immutable, to be calculated any number of times. */
record Formula(String source, ASTNode tree, Set<String> names) {

    private static final Pattern LITERAL = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");

    /** @throws FamilyException if it is no formula of ours */
    static Formula parse(String source) {
        if (source.length() > Language.LONGEST) {
            throw new FamilyException("is longer than " + Language.LONGEST + " characters; split it into values");
        }
        try {
            var tree = new Expression(source, Language.CONFIGURATION).getAbstractSyntaxTree();
            var names = new TreeSet<String>();
            collect(tree, names);
            return new Formula(source, tree, Set.copyOf(names));
        } catch (ParseException e) {
            throw new FamilyException("\"" + source + "\" is no formula: " + lowerFirst(e));
        }
    }

    private static void collect(ASTNode node, Set<String> names) {
        var token = node.getToken();
        if (token.getType() == TokenType.VARIABLE_OR_CONSTANT) {
            names.add(token.getValue());
        } else if (token.getType() == TokenType.NUMBER_LITERAL
                && !LITERAL.matcher(token.getValue()).matches()) {
            throw new FamilyException("the number " + token.getValue()
                    + " must be written plainly, with at most 12 digits before the point");
        }
        node.getParameters().forEach(part -> collect(part, names));
    }

    private static String lowerFirst(ParseException e) {
        var message = Objects.requireNonNullElse(e.getMessage(), "it cannot be read");
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
