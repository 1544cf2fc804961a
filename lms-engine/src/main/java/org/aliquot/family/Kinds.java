package org.aliquot.family;

import com.ezylang.evalex.parser.ASTNode;
import java.util.Locale;
import java.util.Map;

/** Tells numbers, words and truths apart before anything is calculated, so that only arithmetic itself can fail later. */
final class Kinds {

    private final Map<String, Kind> names;

    Kinds(Map<String, Kind> names) {
        this.names = names;
    }

    /** @throws FamilyException if a name is unknown or something is used as what it is not, such as a word in a sum */
    Kind of(Formula formula) {
        return of(formula.tree());
    }

    private Kind of(ASTNode node) {
        var token = node.getToken();
        return switch (token.getType()) {
            case NUMBER_LITERAL -> Kind.NUMBER;
            case STRING_LITERAL -> Kind.WORD;
            case VARIABLE_OR_CONSTANT -> named(token.getValue());
            case FUNCTION -> function(token.getValue().toLowerCase(Locale.ROOT), node);
            default -> operator(token.getValue(), node);
        };
    }

    private Kind named(String name) {
        var kind = names.get(name);
        if (kind == null) {
            throw new FamilyException("nothing is called " + name);
        }
        return kind;
    }

    private Kind function(String name, ASTNode node) {
        if (name.equals("if")) {
            need(Kind.TRUTH, node.getParameters().getFirst(), name);
            return alike(node.getParameters().get(1), node.getParameters().get(2), name);
        }
        node.getParameters().forEach(part -> need(Kind.NUMBER, part, name));
        return Kind.NUMBER;
    }

    private Kind operator(String sign, ASTNode node) {
        return switch (sign) {
            case "==", "!=" -> {
                alike(node.getParameters().get(0), node.getParameters().get(1), sign);
                yield Kind.TRUTH;
            }
            case "<", "<=", ">", ">=" -> all(Kind.NUMBER, node, sign, Kind.TRUTH);
            case "&&", "||" -> all(Kind.TRUTH, node, sign, Kind.TRUTH);
            default -> all(Kind.NUMBER, node, sign, Kind.NUMBER);
        };
    }

    private Kind all(Kind needed, ASTNode node, String user, Kind result) {
        node.getParameters().forEach(part -> need(needed, part, user));
        return result;
    }

    private Kind alike(ASTNode first, ASTNode second, String user) {
        var kind = of(first);
        need(kind, second, user);
        return kind;
    }

    private void need(Kind needed, ASTNode part, String user) {
        var kind = of(part);
        if (kind != needed) {
            throw new FamilyException(user + " needs " + needed + " where it has " + kind);
        }
    }
}
