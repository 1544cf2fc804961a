package org.aliquot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.aliquot.PlatformTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known passwords are for those at this machine only. */
class DemoGateIT extends PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200",
        "evil.example, 403",
        "localhost.evil.example:8080, 403"
    })
    void answersToItsOwnNamesOnly(String host, int status) throws IOException {
        assertThat(status("Host: " + host)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-For: 192.0.2.1", "Forwarded: for=192.0.2.1"})
    void refusesWhatCameThroughAProxy(String header) throws IOException {
        assertThat(status("Host: localhost\r\n" + header)).isEqualTo(403);
    }

    private int status(String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(site()).getPort())) {
            socket.setSoTimeout(30_000);
            String request = "GET /sign-in HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(reader.readLine().split(" ")[1]);
        }
    }
}
