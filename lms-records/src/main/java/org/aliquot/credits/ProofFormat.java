package org.aliquot.credits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aliquot.word.Word;

/** Files that are taken as proof, known by how they begin and end and not by their names. */
public enum ProofFormat implements Word {
    PDF("application/pdf", new int[] {'%', 'P', 'D', 'F', '-'}),
    PNG("image/png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}),
    JPEG("image/jpeg", new int[] {0xff, 0xd8, 0xff});

    private final String media;
    private final List<Integer> start;

    ProofFormat(String media, int[] start) {
        this.media = media;
        this.start = Arrays.stream(start).boxed().toList();
    }

    public String media() {
        return media;
    }

    /** Empty for anything else. */
    static Optional<ProofFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        return file.length > start.size()
                && IntStream.range(0, start.size()).allMatch(i -> (file[i] & 0xff) == start.get(i));
    }
}
