package org.aliquot.web.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.PlatformTest;
import org.aliquot.web.plain.PlainVisitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Practice is put together without scripts, however much of it is chosen. */
class PracticeBuilderIT extends PlatformTest {

    private static final Pattern BOX = Pattern.compile("name=\"(area|topic|kind)\" value=\"([^\"]+)\"");
    private static final Pattern TICKED = Pattern.compile("name=\"(area|topic|kind)\" value=\"[^\"]+\" checked");

    private PlainVisitor visitor;
    private List<String> everything;

    @BeforeEach
    void everyBoxIsTicked() {
        visitor = new PlainVisitor(site());
        visitor.signIn(learner().email(), PASSWORD);
        everything = BOX.matcher(visitor.open("/practice/new?board=ascp-mlt").body())
                .results()
                .map(box -> box.group(1) + "=" + box.group(2))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void allThatIsChosenStandsWhenItCannotStart() {
        assertThat(visitor.submit("/practice/ten").location()).startsWith("/attempts/");

        Answer refused = chosen("clock=tutor");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("You have already started one like this", "Continue it");
        assertThat(TICKED.matcher(refused.body()).results()).hasSameSizeAs(everything);
    }

    @Test
    void itIsCountedAnewAndStarted() {
        Answer counted = chosen("clock=untimed", "count=yes");
        assertThat(counted.status()).isEqualTo(200);
        assertThat(counted.body()).contains(" questions fit");
        assertThat(TICKED.matcher(counted.body()).results()).hasSameSizeAs(everything);

        assertThat(chosen("clock=untimed").location()).startsWith("/attempts/");
    }

    private Answer chosen(String... more) {
        List<String> sent = new ArrayList<>(everything);
        sent.addAll(List.of("board=ascp-mlt", "items=20", "minutes=30"));
        sent.addAll(List.of(more));
        return visitor.submit("/practice/new", sent.toArray(String[]::new));
    }
}
