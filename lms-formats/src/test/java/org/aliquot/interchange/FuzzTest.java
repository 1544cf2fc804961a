package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a good file, it is read, read in part, or refused with one message; the same seed, the same files. */
class FuzzTest {

    private static final int SEEDS = 3;
    private static final int ROUNDS = 100;
    private static final int MANY_ROUNDS = 3_000;

    @TempDir
    private Path folder;

    private final Map<String, List<byte[]>> samples = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsReadInPartOrRefusedInOneSentence(QuestionFormat format) throws IOException {
        fuzz(format, 1, ROUNDS);
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource
    void manyDamagedFilesAre(QuestionFormat format) throws IOException {
        for (int seed = 2; seed < 2 + SEEDS; seed++) {
            fuzz(format, seed, MANY_ROUNDS / SEEDS);
        }
    }

    private void fuzz(QuestionFormat format, long seed, int rounds) throws IOException {
        Random random = new Random(seed);
        Mutations mutations = new Mutations(random);
        int read = 0;
        for (int round = 0; round < rounds; round++) {
            List<byte[]> files = samples(format, seed);
            byte[] file = files.get(random.nextInt(files.size()));
            byte[] damaged =
                    isZip(file) && random.nextInt(4) > 0 ? inside(file, mutations, random) : mutations.of(file);
            long begun = System.nanoTime();
            Attempt attempt = Attempt.of(format, folder, damaged);
            assertThat((System.nanoTime() - begun) / 1_000_000_000)
                    .as("seconds for seed %d, round %d", seed, round)
                    .isLessThan(20);
            read += attempt.read().size();
        }
        assertThat(read).as("some questions of %s survive", format).isPositive();
    }

    private static boolean isZip(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K';
    }

    /** One file of a package is damaged and packed again, so that the damage gets past the checksums. */
    private byte[] inside(byte[] file, Mutations mutations, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path whole = Files.write(folder.resolve("whole.zip"), file);
        try (ZipFile in = new ZipFile(whole.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextInt(3) == 0 ? mutations.of(content) : content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Files that we write, those that other systems wrote where they lie beside the project, and the smallest of each. */
    private List<byte[]> samples(QuestionFormat format, long seed) throws IOException {
        List<byte[]> known = samples.get(format.word() + seed);
        if (known != null) {
            return known;
        }
        List<byte[]> made = new ArrayList<>();
        if (format.isWritten()) {
            for (int i = 0; i < 3; i++) {
                made.add(written(format, seed * 100 + i));
            }
        }
        for (XmlSample sample : XmlSample.values()) {
            if (sample.format() == format) {
                made.add(sample.xml("<?xml version=\"1.0\"?>\n", "What <b>is</b> it?", "")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        made.addAll(Canvas.samples(format));
        samples.put(format.word() + seed, made);
        return made;
    }

    private byte[] written(QuestionFormat format, long seed) throws IOException {
        Path file = Files.createDirectories(folder.resolve("made"))
                .resolve(format == QuestionFormat.PACK ? "made.yaml" : "made");
        SomeQuestions some = new SomeQuestions(seed);
        try (QuestionWriter writer = QuestionFormats.writer(format, file)) {
            for (int i = 0; i < 8; i++) {
                writer.write(new ReadQuestion(some.next(i), 0, List.of()), _ -> {});
            }
        }
        return Files.readAllBytes(file);
    }
}
