package org.aliquot.prose.internal;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Takes {@code $`…`$} before Markdown sees what is in it, so that TeX keeps its backslashes and underscores. */
final class InlineMathParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (!scanner.next('`')) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (scanner.find('`') >= 0) {
            Position end = scanner.position();
            scanner.next();
            if (scanner.next('$')) {
                String tex = scanner.getSource(start, end).getContent();
                return ParsedInline.of(new InlineMath(tex.replace('\n', ' ').strip()), scanner.position());
            }
        }
        return ParsedInline.none();
    }

    /** Makes one parser for each text. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new InlineMathParser();
        }
    }
}
