package org.aliquot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableJsonStreamTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"plain\"}",
                "\"\\uD83E\\uDDEA\"",
                "\"\\ud83e\\uddea\\u0041\"",
                "\"\uD83E\uDDEA µ – ￿ 한\"",
                "\"\\\\u0000 is written with a backslash\"",
                "\"\\\\\\\\ud800\"",
                "\"\\u0001\"",
                "\"\\n\\\"\\u00e9\"",
                "12"
            })
    void letsTextPass(String json) throws IOException {
        assertThat(read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\u0000\"",
                "\"a\\\\\\u0000\"",
                "{\"\\u0000\": 1}",
                "\"\\ud800\"",
                "\"\\ud800x\"",
                "\"\\ud800\\n\"",
                "\"\\ud800\\u0041\"",
                "\"\\ud800\\ud800\"",
                "\"\\udc00\"",
                "\"\\udc00\\ud800\""
            })
    void refusesNulAndHalvesOfCharacters(String json) {
        assertThatThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReadableJsonStream.UnreadableTextException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0xAF, 0xB0, 0xBF})
    void refusesHalvesInBytesOfTheirOwn(int second) {
        byte[] json = {'"', (byte) 0xED, (byte) second, (byte) 0x80, '"'};

        assertThatThrownBy(() -> read(json)).isInstanceOf(ReadableJsonStream.UnreadableTextException.class);
    }

    private static String read(byte[] json) throws IOException {
        try (ReadableJsonStream stream = new ReadableJsonStream(new ByteArrayInputStream(json))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
