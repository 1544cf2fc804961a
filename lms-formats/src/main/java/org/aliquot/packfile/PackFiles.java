package org.aliquot.packfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.aliquot.digest.Sha256;

/** The bytes of a pack's files: their fingerprint, and their text. */
public final class PackFiles {

    /** No file that a person writes by hand is larger. */
    public static final int LARGEST = 1_000_000;

    private PackFiles() {}

    /** Over the names and contents of all files. */
    public static String hash(PackSource source) throws IOException {
        MessageDigest sha = Sha256.begin();
        for (String file : source.files()) {
            sha.update(file.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            try (InputStream in = source.open(file)) {
                byte[] bytes = in.readAllBytes();
                sha.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                sha.update(bytes);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** A file's text, or empty with a finding. */
    public static Optional<String> text(PackSource source, String file, Findings findings) {
        try (InputStream in = source.open(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                findings.add(file, 0, "the file is larger than " + LARGEST + " bytes");
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException wrong) {
            findings.add(file, 0, "the file is not UTF-8 text");
        } catch (IOException unreadable) {
            findings.add(file, 0, "the file cannot be read");
        }
        return Optional.empty();
    }
}
