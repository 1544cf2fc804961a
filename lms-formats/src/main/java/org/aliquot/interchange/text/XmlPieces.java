package org.aliquot.interchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;

/** Reads an XML file piece by piece. */
public final class XmlPieces {

    private final QuestionSource source;
    private final Set<String> roots;
    private boolean inRoot;

    private XmlPieces(QuestionSource source, Set<String> roots) {
        this.source = source;
        this.roots = roots;
    }

    /** Hands over each element directly in the root, which has one of these names. */
    public static void read(QuestionSource source, Set<String> roots, Consumer<XmlPiece> each) throws IOException {
        XmlPieces pieces = new XmlPieces(source, roots);
        try (InputStream in = source.open()) {
            TagReader.inside(in, pieces::isRoot, _ -> true, tag -> pieces.take(tag, each));
        } catch (RefusedXml refused) {
            throw source.unreadable(refused.line(), String.valueOf(refused.getMessage()));
        }
    }

    /** Opens the first element, whatever it is, so that a file of another kind is refused before it is held. */
    private boolean isRoot(String name) {
        return !inRoot;
    }

    private void take(Tag tag, Consumer<XmlPiece> each) {
        if (inRoot) {
            each.accept(new XmlPiece(tag));
        } else if (roots.contains(tag.name())) {
            inRoot = true;
        } else {
            throw source.unreadable(
                    tag.line(),
                    "the file begins with <" + tag.name() + ">, not with <" + String.join("> or <", roots) + ">");
        }
    }
}
