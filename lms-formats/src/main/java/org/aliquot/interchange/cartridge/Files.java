package org.aliquot.interchange.cartridge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.qti.Bundle;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;

/** The files of a cartridge that are read as a whole. */
record Files(QuestionSource source, Bundle bundle) {

    /** A page of more is no page; its pictures lie beside it. */
    private static final int LONGEST_PAGE = 8 * 1024 * 1024;

    /** The text of a page; empty where it is longer than a page is. */
    Optional<String> text(String name) throws IOException {
        Bundle.Source file = bundle.file(name);
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes(LONGEST_PAGE + 1);
            return bytes.length > LONGEST_PAGE ? Optional.empty() : Optional.of(decoded(bytes));
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException old) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** A file of settings; empty where there is none. */
    Optional<Tag> xml(String name) throws IOException {
        Bundle.Source file = bundle.file(name);
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream in = file.open()) {
            return Optional.of(TagReader.read(in));
        } catch (RefusedXml refused) {
            throw source.unreadable("in " + name + ", line " + refused.line() + ": " + refused.getMessage());
        }
    }
}
