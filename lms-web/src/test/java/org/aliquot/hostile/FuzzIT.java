package org.aliquot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.Scratch;
import org.aliquot.crash.CrashDatabase;
import org.aliquot.packs.KindsPack;
import org.aliquot.start.AliquotProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is sent to any route of the API or to any page, by whomever: it is answered, and never by "the fault is ours". */
class FuzzIT {

    private static final long SEED = 20_261_121;
    private static final int MOST_SHOWN = 20_000;

    @Test
    @Timeout(600)
    void nothingThatIsSentForHalfAMinuteBreaksAnything() throws Exception {
        fuzz(SEED, Duration.ofSeconds(35));
    }

    static void fuzz(long seed, Duration time) throws Exception {
        Path data = Scratch.directory("fuzz").resolve("data");
        int port = AliquotProcess.freePort();
        Map<String, String> settings = Map.of(
                "ALIQUOT_DATA_DIR", data.toString(),
                "ALIQUOT_PACKS", KindsPack.folder().toString(),
                "SERVER_PORT", Integer.toString(port));
        try (AliquotProcess product = AliquotProcess.launch(settings).awaitReady()) {
            Fuzzing fuzzing = new Fuzzing("http://localhost:" + port, new Actors(new CrashDatabase(data)), seed);
            List<String> broken = fuzzing.run(time);
            assertThat(broken)
                    .as("seed %d; the product said:%n%s", seed, shortened(product.output()))
                    .isEmpty();
            assertThat(fuzzing.answered()).as("answers").isGreaterThan((int) time.toSeconds() * 4);
        }
    }

    /** The first lines of each error. */
    private static String shortened(String output) {
        String errors = Pattern.compile("^.* ERROR .*(\\R.*){1,12}", Pattern.MULTILINE)
                .matcher(output)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
        return errors.length() < MOST_SHOWN ? errors : errors.substring(0, MOST_SHOWN);
    }
}
