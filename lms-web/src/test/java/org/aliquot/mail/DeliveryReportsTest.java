package org.aliquot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryReportsTest {

    private static final String ADDRESS = "maya@elsewhere.example";
    private static final String ID = "<0198a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b@example.org>";

    @ParameterizedTest
    @ValueSource(strings = {"postfix", "exim", "exchange"})
    void understandsWhatServersWrite(String server) {
        DeliveryStatus report = read(Reports.of(server, ADDRESS, ID, "5.1.1")).orElseThrow();
        assertThat(report.messageId()).isEqualTo(ID);
        assertThat(report.recipients()).singleElement().satisfies(one -> {
            assertThat(one.addresses()).contains(ADDRESS);
            assertThat(one.outcome()).isEqualTo(DeliveryStatus.Outcome.FAILED);
            assertThat(one.words()).matches("5\\.1\\.1|550 5\\.1\\.1.*User unknown|550 5\\.1\\.10 .*");
        });
        assertThat(read(Reports.of(server, ADDRESS, ID, "4.4.7"))
                        .orElseThrow()
                        .recipients()
                        .getFirst()
                        .outcome())
                .isEqualTo(DeliveryStatus.Outcome.DELAYED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.7.1", "5.2.2", "5.1.8", "5.0.0"})
    void aRefusalThatIsNotAboutTheMailboxSaysNothingAboutTheAddress(String status) {
        assertThat(read(Reports.of("postfix", ADDRESS, ID, status))
                        .orElseThrow()
                        .recipients())
                .allSatisfy(one -> assertThat(one.outcome()).isEqualTo(DeliveryStatus.Outcome.DELAYED));
    }

    @Test
    void anAddressThatNoMailboxCanHaveIsLeftOut() {
        assertThat(read(Reports.of("postfix", "a\0b@example.org", ID, "5.1.1"))
                        .orElseThrow()
                        .recipients())
                .allSatisfy(one -> assertThat(one.addresses()).noneMatch(address -> address.contains("\0")));
    }

    @Test
    void anAnswerOfAPersonIsNoReport() {
        assertThat(read("From: maya@elsewhere.example\r\nSubject: Re: Welcome\r\nIn-Reply-To: " + ID
                        + "\r\n\r\nFailed 5.1.1\r\n"))
                .isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void whatWasMadeToBreakItDoesNot() {
        String report = Reports.of("postfix", ADDRESS, ID, "5.1.1");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
            for (int j = 0; j < 20; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            DeliveryReports.read(bytes);
        }
        String parts = "--x\r\nContent-Type: multipart/report; boundary=x\r\n\r\n".repeat(10_000);
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> read("Content-Type: multipart/report; boundary=x\r\n\r\n" + parts + "--x--\r\n"));
    }

    private static Optional<DeliveryStatus> read(String message) {
        return DeliveryReports.read(message.getBytes(StandardCharsets.UTF_8));
    }
}
